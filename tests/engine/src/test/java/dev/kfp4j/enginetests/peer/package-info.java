// SPDX-License-Identifier: Apache-2.0
/** Pipelines written with KFP's own SDK, run by the engine and by KFP's own local runner. */
package dev.kfp4j.enginetests.peer;
