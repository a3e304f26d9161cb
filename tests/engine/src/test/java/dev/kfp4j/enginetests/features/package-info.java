// SPDX-License-Identifier: Apache-2.0
/** The page that says, feature by feature, what holds in this engine, in KFP's own local runner, and on a cluster. */
package dev.kfp4j.enginetests.features;
