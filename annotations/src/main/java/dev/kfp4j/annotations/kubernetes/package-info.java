// SPDX-License-Identifier: Apache-2.0
/** The settings that a Kubernetes cluster gives to the pods of tasks. Depends on the JDK only. */
package dev.kfp4j.annotations.kubernetes;
