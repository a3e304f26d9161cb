// SPDX-License-Identifier: Apache-2.0
/**
 * The steps of the housing example as a reusable component jar. The component methods are thin; what they do is in the
 * packages below, plain Java that knows nothing of pipelines.
 */
@NullMarked
package dev.kfp4j.example.housing.components;

import org.jspecify.annotations.NullMarked;
