// SPDX-License-Identifier: Apache-2.0
/** Generated pipelines, run by the engine and compared with what they must give. */
package dev.kfp4j.enginetests.parity;
