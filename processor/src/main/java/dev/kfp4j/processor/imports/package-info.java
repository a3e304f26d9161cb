// SPDX-License-Identifier: Apache-2.0
/**
 * Component files and the manifests of jars: finds and reads them, and names the components in them that a pipeline
 * may call.
 */
@NullMarked
package dev.kfp4j.processor.imports;

import org.jspecify.annotations.NullMarked;
