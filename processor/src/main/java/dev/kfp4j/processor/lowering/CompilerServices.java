// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.Trees;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import java.util.Optional;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The services for the translation of bodies.
 *
 * @param trees syntax trees
 * @param elements elements
 * @param types types
 * @param diagnostics receives reports
 * @param catalogue finds components and pipelines
 * @param artifacts finds the types of artifacts
 */
record CompilerServices(
        Trees trees,
        Elements elements,
        Types types,
        Diagnostics diagnostics,
        CalleeCatalogue catalogue,
        ArtifactTypeLookup artifacts) {
    /** The same services with another catalogue. */
    CompilerServices with(CalleeCatalogue other) {
        return new CompilerServices(trees, elements, types, diagnostics, other, artifacts);
    }

    /** The same compiler without reports, callees and artifacts. */
    CompilerServices silent() {
        return new CompilerServices(
                trees,
                elements,
                types,
                Diagnostics.silent(),
                (method, use) -> new CalleeCatalogue.Plain(),
                (type, use) -> Optional.empty());
    }
}
