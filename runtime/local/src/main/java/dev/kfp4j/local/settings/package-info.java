// SPDX-License-Identifier: Apache-2.0
/** The settings of an engine that are more than a number or a path. */
@NullMarked
package dev.kfp4j.local.settings;

import org.jspecify.annotations.NullMarked;
