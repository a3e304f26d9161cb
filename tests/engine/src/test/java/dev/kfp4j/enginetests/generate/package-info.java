// SPDX-License-Identifier: Apache-2.0
/** Generates random pipelines; the same seed produces the same pipelines. */
package dev.kfp4j.enginetests.generate;
