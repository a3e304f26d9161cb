// SPDX-License-Identifier: Apache-2.0
/** Errors in a manifest are reported once and clearly, before anything is written or started. */
package dev.kfp4j.enginetests.faults;
