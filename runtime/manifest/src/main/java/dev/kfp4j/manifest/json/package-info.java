// SPDX-License-Identifier: Apache-2.0
/** A JSON value as a sealed type. */
@NullMarked
package dev.kfp4j.manifest.json;

import org.jspecify.annotations.NullMarked;
