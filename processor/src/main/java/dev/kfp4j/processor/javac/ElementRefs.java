// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import dev.kfp4j.processor.diagnostic.SourceRef;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Places of elements, as any compiler supports them. */
final class ElementRefs implements SourceRefs {

    @Override
    public SourceRef of(Element element) {
        return new ElementPlace(element, null, null);
    }

    @Override
    public SourceRef of(Element element, AnnotationMirror annotation) {
        return new ElementPlace(element, annotation, null);
    }

    @Override
    public SourceRef of(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return new ElementPlace(element, annotation, value);
    }

    @Override
    public SourceRef ofType(Element element) {
        return of(element);
    }

    @Override
    public boolean isKnown(Element element) {
        return true;
    }

    @Override
    public String describe(Element element) {
        return "";
    }

    private record ElementPlace(
            Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value) implements PrintablePlace {
        @Override
        public void print(Messager messager, Kind kind, String text) {
            messager.printMessage(kind, text, element, annotation, value);
        }
    }
}
