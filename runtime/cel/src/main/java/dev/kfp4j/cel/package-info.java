// SPDX-License-Identifier: Apache-2.0
/** Evaluates the expressions of a manifest like KFP's driver. The classes of CEL are not part of the API. */
@NullMarked
package dev.kfp4j.cel;

import org.jspecify.annotations.NullMarked;
