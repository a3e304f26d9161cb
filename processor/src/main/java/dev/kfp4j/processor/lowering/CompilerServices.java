// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.Trees;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The compiler's services.
 *
 * @param trees syntax trees
 * @param elements elements
 * @param types types
 * @param diagnostics where to report
 * @param catalogue says which methods are components
 * @param artifacts says what classes of artifacts are
 */
record CompilerServices(
        Trees trees,
        Elements elements,
        Types types,
        Diagnostics diagnostics,
        CalleeCatalogue catalogue,
        ArtifactTypeLookup artifacts) {
    /** The same with another catalogue. */
    CompilerServices with(CalleeCatalogue other) {
        return new CompilerServices(trees, elements, types, diagnostics, other, artifacts);
    }
}
