// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.processor.imports.ImportCatalogue;
import dev.kfp4j.processor.reading.ComponentCatalogue;

/**
 * The callees of a pipeline, other than pipelines of this compilation.
 *
 * @param components components with a Java method
 * @param imports components and pipelines of other manifests
 */
public record CallableCatalogues(ComponentCatalogue components, ImportCatalogue imports) {}
