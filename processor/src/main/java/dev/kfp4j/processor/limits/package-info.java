// SPDX-License-Identifier: Apache-2.0
/**
 * Warnings about pipelines that are valid by the schema of KFP but that its open-source clusters cannot run, or that
 * are too large for them.
 */
@NullMarked
package dev.kfp4j.processor.limits;

import org.jspecify.annotations.NullMarked;
