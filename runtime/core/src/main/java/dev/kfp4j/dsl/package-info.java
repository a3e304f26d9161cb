// SPDX-License-Identifier: Apache-2.0
/** The static methods and types for the bodies of pipelines. */
@NullMarked
package dev.kfp4j.dsl;

import org.jspecify.annotations.NullMarked;
