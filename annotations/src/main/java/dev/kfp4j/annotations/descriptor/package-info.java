// SPDX-License-Identifier: Apache-2.0
/**
 * What the annotation processor writes on generated descriptor classes, so that a component in a jar can be called
 * from a pipeline of another module without its sources. Not meant to be written by hand.
 */
package dev.kfp4j.annotations.descriptor;
