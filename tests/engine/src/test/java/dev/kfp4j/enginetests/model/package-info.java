// SPDX-License-Identifier: Apache-2.0
/** The semantics of generated pipelines in plain Java, without the engine. */
package dev.kfp4j.enginetests.model;
