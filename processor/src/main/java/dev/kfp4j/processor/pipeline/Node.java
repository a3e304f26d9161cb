// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

/** A member of a region. Nodes have identity: two equal calls of one component are two tasks. */
public sealed interface Node permits Task, Group {}
