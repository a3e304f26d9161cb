// SPDX-License-Identifier: Apache-2.0
/** The local engine: runs a manifest on this machine. Depends on all other packages of this module. */
@NullMarked
package dev.kfp4j.local;

import org.jspecify.annotations.NullMarked;
