// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.processor.component.MethodRef;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** Names pipelines and what is generated for them; the same from sources and from class files. */
public final class PipelineNames {
    private final Annotations annotations;

    public PipelineNames(Annotations annotations) {
        this.annotations = annotations;
    }

    /** The pipeline's name: given, or derived from the method's. */
    public String name(ExecutableElement method) {
        return annotations
                .find(method, AnnotationNames.PIPELINE)
                .map(annotation -> annotation.text("name"))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> Naming.kebab(method.getSimpleName().toString()));
    }

    /**
     * The simple name of the descriptor, in the method's package. Methods of one name are told apart by the names of
     * their pipelines, which they must have been given.
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
