// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.processor.component.MethodRef;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** Names pipelines and their generated classes. The names are equal for sources and class files. */
public final class PipelineNames {
    private final Annotations annotations;

    public PipelineNames(Annotations annotations) {
        this.annotations = annotations;
    }

    /** The pipeline's name: set in the annotation, or derived from the method's name. */
    public String name(ExecutableElement method) {
        return annotations
                .find(method, AnnotationNames.PIPELINE)
                .map(annotation -> annotation.text("name"))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> Naming.kebab(method.getSimpleName().toString()));
    }

    /**
     * The simple name of the descriptor, in the method's package. The names of their pipelines distinguish methods of
     * one name, so such methods must set them.
     */
    public String descriptor(ExecutableElement method, MethodRef ref) {
        return ref.generatedSimpleName(
                isOverloaded(method) ? "_" + Naming.pascal(name(method)) + "Pipeline" : "Pipeline");
    }

    private boolean isOverloaded(ExecutableElement method) {
        var owner = requireNonNull(method.getEnclosingElement(), "a method stands in a class");
        return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                .anyMatch(other -> !other.equals(method)
                        && other.getSimpleName().equals(method.getSimpleName())
                        && annotations.find(other, AnnotationNames.PIPELINE).isPresent());
    }
}
