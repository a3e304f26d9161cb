// SPDX-License-Identifier: Apache-2.0
/** JSON for the executor contract: small, strict and quick to load. */
@NullMarked
package dev.kfp4j.runtime.json;

import org.jspecify.annotations.NullMarked;
