// SPDX-License-Identifier: Apache-2.0
/** Runs of generated pipelines by the engine, compared with the expected outputs. */
package dev.kfp4j.enginetests.parity;
