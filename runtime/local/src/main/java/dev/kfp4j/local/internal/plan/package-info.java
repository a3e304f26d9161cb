// SPDX-License-Identifier: Apache-2.0
/** From a manifest to a plan that can be executed, or a refusal that names every reason. Pure; depends on {@code run}, {@code step} and {@code values}. */
@NullMarked
package dev.kfp4j.local.internal.plan;

import org.jspecify.annotations.NullMarked;
