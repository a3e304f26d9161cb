// SPDX-License-Identifier: Apache-2.0
/**
 * Settings of tasks that take more than a text or two. In a pipeline they are read, not run. Depends on the annotations.
 */
@NullMarked
package dev.kfp4j.dsl.kubernetes;

import org.jspecify.annotations.NullMarked;
