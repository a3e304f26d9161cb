// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.diagnostic.ComponentCode;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Refuses annotations that would have no effect, because they are not on a component or pipeline. */
public final class MisplacedAnnotations {

    private static final String REMEDY =
            "it applies to parameters of methods with @Component, @ContainerComponent or @Pipeline:"
                    + " annotate the method too, or remove the annotation";

    private final ReaderContext context;

    public MisplacedAnnotations(ReaderContext context) {
        this.context = context;
    }

    /**
     * Checks an element that has an annotation.
     *
     * @param element the element with the annotation
     * @param annotation its qualified name: that of {@code Default}, {@code Name} or {@code SchemaTitle}
     */
    public void check(Element element, String annotation) {
        if (element instanceof TypeElement type) {
            if (!ArtifactReader.isArtifact(type)) {
                report(
                        element,
                        annotation,
                        "it applies to subclasses of Artifact: extend Artifact, or remove the annotation");
            }
            return;
        }
        Element method = element.getKind() == ElementKind.PARAMETER ? element.getEnclosingElement() : element;
        if (!(method instanceof ExecutableElement executable) || isRead(executable) || isRecordMember(executable)) {
            return;
        }
        report(element, annotation, REMEDY);
    }

    private void report(Element element, String annotation, String remedy) {
        String simpleName = annotation.substring(annotation.lastIndexOf('.') + 1);
        context.annotations()
                .find(element, annotation)
                .ifPresent(found -> context.diagnostics()
                        .report(ComponentCode.MISPLACED_ANNOTATION, found.place(), simpleName, remedy));
    }

    private boolean isRead(ExecutableElement method) {
        var annotations = context.annotations();
        return annotations.component(method).isPresent()
                || annotations.find(method, AnnotationNames.PIPELINE).isPresent();
    }

    /** The compiler copies the annotations of a record's component to its accessor and constructor. */
    private static boolean isRecordMember(ExecutableElement method) {
        return MethodRefs.owner(method).getKind() == ElementKind.RECORD
                && !method.getModifiers().contains(Modifier.STATIC);
    }
}
