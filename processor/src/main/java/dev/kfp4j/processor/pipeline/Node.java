// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

/** A member of a region. Nodes have identity: two calls of one component with the same arguments are two tasks. */
public sealed interface Node permits Task, Group {}
