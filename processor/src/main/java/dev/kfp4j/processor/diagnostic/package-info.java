// SPDX-License-Identifier: Apache-2.0
/** Every message of the compiler, with its code, wording and remedy. */
@NullMarked
package dev.kfp4j.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
