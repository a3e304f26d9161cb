// SPDX-License-Identifier: Apache-2.0
/** Tables of numbers from CSV files: where they come from, how they are read and how they are split. */
@NullMarked
package dev.kfp4j.example.housing.components.table;

import org.jspecify.annotations.NullMarked;
