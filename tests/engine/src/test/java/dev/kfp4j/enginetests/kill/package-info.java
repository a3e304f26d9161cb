// SPDX-License-Identifier: Apache-2.0
/** Engines that are killed at any moment, and runs that go on where they broke. */
package dev.kfp4j.enginetests.kill;
