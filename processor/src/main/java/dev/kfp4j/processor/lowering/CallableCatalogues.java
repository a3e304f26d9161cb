// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.processor.imports.ImportCatalogue;
import dev.kfp4j.processor.reading.ComponentCatalogue;

/**
 * What a pipeline may call beside the pipelines of this compilation.
 *
 * @param components components with a method of their own
 * @param imports what is in other manifests
 */
public record CallableCatalogues(ComponentCatalogue components, ImportCatalogue imports) {}
