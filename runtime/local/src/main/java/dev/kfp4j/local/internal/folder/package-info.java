// SPDX-License-Identifier: Apache-2.0
/** The folder of a run: manifest, logs, inputs and outputs of each step. */
@NullMarked
package dev.kfp4j.local.internal.folder;

import org.jspecify.annotations.NullMarked;
