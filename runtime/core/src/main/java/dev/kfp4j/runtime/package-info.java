// SPDX-License-Identifier: Apache-2.0
/** What generated entrypoints and descriptors call. Depends on all other packages of this module. */
@NullMarked
package dev.kfp4j.runtime;

import org.jspecify.annotations.NullMarked;
