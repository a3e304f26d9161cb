// SPDX-License-Identifier: Apache-2.0
/** A regression by random forest, trained, saved and used through Tribuo; it knows numbers and nothing of housing. */
@NullMarked
package dev.kfp4j.example.housing.components.forest;

import org.jspecify.annotations.NullMarked;
