// SPDX-License-Identifier: Apache-2.0
/** Makes pipelines at random, the same ones for the same seed. */
package dev.kfp4j.enginetests.generate;
