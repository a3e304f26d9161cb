// SPDX-License-Identifier: Apache-2.0
/** The API of generated entrypoints and descriptors. */
@NullMarked
package dev.kfp4j.runtime;

import org.jspecify.annotations.NullMarked;
