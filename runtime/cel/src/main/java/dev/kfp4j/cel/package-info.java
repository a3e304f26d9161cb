// SPDX-License-Identifier: Apache-2.0
/** The expressions of a manifest, evaluated as KFP's driver does. CEL's own classes stay inside. */
@NullMarked
package dev.kfp4j.cel;

import org.jspecify.annotations.NullMarked;
