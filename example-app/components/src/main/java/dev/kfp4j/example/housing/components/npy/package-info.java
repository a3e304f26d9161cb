// SPDX-License-Identifier: Apache-2.0
/** Arrays of numbers in NumPy's {@code .npy} files, read and written as doubles. */
@NullMarked
package dev.kfp4j.example.housing.components.npy;

import org.jspecify.annotations.NullMarked;
