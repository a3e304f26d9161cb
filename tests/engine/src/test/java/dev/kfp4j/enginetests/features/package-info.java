// SPDX-License-Identifier: Apache-2.0
/** The page that compares the features of this engine, KFP's own local runner and a cluster. */
package dev.kfp4j.enginetests.features;
