// SPDX-License-Identifier: Apache-2.0
/** NumPy's {@code .npy} files, as far as the example needs them: arrays of numbers, read and written as doubles. */
@NullMarked
package dev.kfp4j.example.housing.components.npy;

import org.jspecify.annotations.NullMarked;
