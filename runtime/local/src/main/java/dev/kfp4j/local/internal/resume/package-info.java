// SPDX-License-Identifier: Apache-2.0
/** Decides which steps of a resumed run are kept and which run again; prepares a single step to run again. */
@NullMarked
package dev.kfp4j.local.internal.resume;

import org.jspecify.annotations.NullMarked;
