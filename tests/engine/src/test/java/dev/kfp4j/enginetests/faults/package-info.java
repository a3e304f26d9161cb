// SPDX-License-Identifier: Apache-2.0
/** What is wrong with a manifest is said, once and clearly, before anything is written or started. */
package dev.kfp4j.enginetests.faults;
