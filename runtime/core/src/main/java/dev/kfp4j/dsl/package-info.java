// SPDX-License-Identifier: Apache-2.0
/** The static methods and types that pipeline methods use. Depends on the artifacts. */
@NullMarked
package dev.kfp4j.dsl;

import org.jspecify.annotations.NullMarked;
