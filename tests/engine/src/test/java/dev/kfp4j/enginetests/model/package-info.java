// SPDX-License-Identifier: Apache-2.0
/** What generated pipelines mean, said in plain Java and without the engine. */
package dev.kfp4j.enginetests.model;
