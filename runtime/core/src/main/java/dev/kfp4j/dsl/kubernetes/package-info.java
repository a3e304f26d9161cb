// SPDX-License-Identifier: Apache-2.0
/** Kubernetes settings of tasks with several parts. The compiler reads them and never runs them. */
@NullMarked
package dev.kfp4j.dsl.kubernetes;

import org.jspecify.annotations.NullMarked;
