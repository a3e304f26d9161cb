// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.javac.SourceRefs;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The services that all readers use.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 * @param refs creates places
 * @param diagnostics receives reports
 */
public record ReaderContext(Elements elements, Types types, SourceRefs refs, Diagnostics diagnostics) {

    /** Creates a reader of annotations. */
    public Annotations annotations() {
        return new Annotations(elements, refs);
    }
}
