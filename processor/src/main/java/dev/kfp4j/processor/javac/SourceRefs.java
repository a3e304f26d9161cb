// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import dev.kfp4j.processor.diagnostic.SourceRef;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Creates places of elements. A place stays valid after its round. */
public interface SourceRefs {

    /** The name in the declaration of an element. */
    SourceRef of(Element element);

    SourceRef of(Element element, AnnotationMirror annotation);

    SourceRef of(Element element, AnnotationMirror annotation, AnnotationValue value);

    /** The type in the declaration of a variable, or the result type of a method; else the element's name. */
    SourceRef ofType(Element element);

    /**
     * Whether an element has a place in the sources of this compilation. If not, a message must be at the place of its
     * use.
     */
    boolean isKnown(Element element);

    /** The place of an element, for a message about another: {@code Housing.java:24}; empty if unknown. */
    String describe(Element element);

    /** The place of a message about the whole compilation. */
    static SourceRef nowhere() {
        return new NoPlace();
    }
}
