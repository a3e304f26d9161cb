// SPDX-License-Identifier: Apache-2.0
/** Parts of messages that the compiler, the engine and the command line share. */
@NullMarked
package dev.kfp4j.manifest.text;

import org.jspecify.annotations.NullMarked;
