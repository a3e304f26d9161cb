// SPDX-License-Identifier: Apache-2.0
/** Component files and manifests of other jars: finding, reading and naming what a pipeline may call of them. */
@NullMarked
package dev.kfp4j.processor.imports;

import org.jspecify.annotations.NullMarked;
