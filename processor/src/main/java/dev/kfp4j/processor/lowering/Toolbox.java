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
record Toolbox(
        Trees trees,
        Elements elements,
        Types types,
        Diagnostics diagnostics,
        CalleeCatalogue catalogue,
        ArtifactClasses artifacts) {
    /** The same with another catalogue. */
    Toolbox with(CalleeCatalogue other) {
        return new Toolbox(trees, elements, types, diagnostics, other, artifacts);
    }
}
