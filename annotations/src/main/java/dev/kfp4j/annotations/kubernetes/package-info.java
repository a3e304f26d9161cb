// SPDX-License-Identifier: Apache-2.0
/** The annotations for Kubernetes settings of tasks. */
package dev.kfp4j.annotations.kubernetes;
