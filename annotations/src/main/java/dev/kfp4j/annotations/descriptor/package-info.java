// SPDX-License-Identifier: Apache-2.0
/**
 * The annotations of generated descriptor classes. With them, a pipeline of another module can call a component of a
 * jar without its sources. Do not use them directly.
 */
package dev.kfp4j.annotations.descriptor;
