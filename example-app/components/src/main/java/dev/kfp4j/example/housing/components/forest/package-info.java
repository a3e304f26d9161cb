// SPDX-License-Identifier: Apache-2.0
/** Regression with random forests, based on Tribuo; it is independent of housing. */
@NullMarked
package dev.kfp4j.example.housing.components.forest;

import org.jspecify.annotations.NullMarked;
