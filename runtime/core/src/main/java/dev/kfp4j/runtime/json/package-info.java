// SPDX-License-Identifier: Apache-2.0
/** JSON for the executor contract: small, strict, quick to load. Depends on the JDK only. */
@NullMarked
package dev.kfp4j.runtime.json;

import org.jspecify.annotations.NullMarked;
