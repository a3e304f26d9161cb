// SPDX-License-Identifier: Apache-2.0
/**
 * The steps of the housing example as a reusable component jar. The component methods are thin; the packages below do
 * the work in plain Java and are independent of pipelines.
 */
@NullMarked
package dev.kfp4j.example.housing.components;

import org.jspecify.annotations.NullMarked;
