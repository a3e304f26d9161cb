// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import dev.kfp4j.processor.component.Annotations.Annotation;
import dev.kfp4j.processor.component.ComponentModel.Classes;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads component methods. */
public final class ComponentReader {

    private static final int LONGEST_DESCRIPTION = 1024;

    private final ReaderContext context;
    private final Annotations annotations;
    private final GeneratedNames generated;
    private final SignatureReader signatures;

    /** Makes a reader. */
    public ComponentReader(ReaderContext context) {
        this.context = context;
        this.annotations = context.annotations();
        this.generated = new GeneratedNames(annotations);
        this.signatures = new SignatureReader(context);
    }

    /**
     * Reads a component. All its mistakes are reported; then nothing is given.
     *
     * @param method a method with the annotation, of which {@link MissingTypes} says that no type is missing
     */
    public Optional<ComponentModel> read(ExecutableElement method) {
        Annotation annotation = annotations
                .find(method, AnnotationNames.COMPONENT)
                .orElseThrow(() -> new IllegalArgumentException("no component: " + method));
        if (annotation.isErroneous()) {
            return Optional.empty();
        }
        var report = new Report(context.diagnostics());
        boolean readable = checkShape(method, report);
        String name = readName(method, annotation, report);
        String description = readDescription(method, annotation, report);
        var defaults = new TaskDefaultsReader(report, annotation).read();
        if (!readable) {
            return Optional.empty();
        }
        MethodRef ref = MethodRefs.of(method, context.elements(), context.types());
        var classes = new Classes(
                TypeNames.classRef(MethodRefs.owner(method)),
                generated.entrypoint(method, ref),
                generated.descriptor(method, ref));
        String entrypoint = classes.entrypoint().binaryName();
        return signatures
                .readComponent(method, report)
                .map(read -> new ComponentModel(
                        new ComponentSignature(
                                name, description, ref, entrypoint, read.inputs(), read.outputs(), defaults),
                        classes,
                        read.inputTypes(),
                        read.result(),
                        throwsAny(method)));
    }

    private boolean throwsAny(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .anyMatch(type -> !isSubtype(type, "java.lang.Exception") && !isSubtype(type, "java.lang.Error"));
    }

    private boolean isSubtype(TypeMirror type, String className) {
        TypeElement element = context.elements().getTypeElement(className);
        return element != null && context.types().isSubtype(type, element.asType());
    }

    /** Checks the method itself; if types would be read wrongly, the answer is no. */
    private boolean checkShape(ExecutableElement method, Report report) {
        SourceRef place = context.refs().of(method);
        String name = method.getSimpleName().toString();
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            report.error(ComponentCode.COMPONENT_NOT_STATIC, place, name);
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            report.error(ComponentCode.COMPONENT_PRIVATE, place, name);
        }
        privateClassAround(method)
                .ifPresent(owner ->
                        report.error(ComponentCode.COMPONENT_CLASS_PRIVATE, place, name, owner.getSimpleName()));
        if (method.isVarArgs()) {
            report.error(ComponentCode.COMPONENT_VARARGS, place, name);
        }
        if (annotations.find(method, AnnotationNames.PIPELINE).isPresent()) {
            report.error(ComponentCode.COMPONENT_AND_PIPELINE, place, name);
        }
        boolean generic = !method.getTypeParameters().isEmpty();
        if (generic) {
            report.error(
                    ComponentCode.COMPONENT_GENERIC,
                    context.refs().of(method.getTypeParameters().get(0)),
                    name);
        }
        return !generic && !method.isVarArgs();
    }

    private static Optional<Element> privateClassAround(ExecutableElement method) {
        Element owner = method.getEnclosingElement();
        while (owner instanceof TypeElement) {
            if (owner.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(owner);
            }
            owner = owner.getEnclosingElement();
        }
        return Optional.empty();
    }

    private String readName(ExecutableElement method, Annotation annotation, Report report) {
        String name = generated.componentName(method);
        if (!Naming.isComponentName(name)) {
            boolean given = annotation.isExplicit("name");
            SourceRef place = given ? annotation.place("name") : context.refs().of(method);
            String hint = given ? "" : "; say it with @Component(name = \"...\")";
            report.error(ComponentCode.BAD_COMPONENT_NAME, place, name, hint);
        }
        return name;
    }

    private String readDescription(ExecutableElement method, Annotation annotation, Report report) {
        String given = annotation.text("description");
        if (given.isEmpty()) {
            return JavadocText.of(context.elements().getDocComment(method)).summary(LONGEST_DESCRIPTION);
        }
        if (given.length() > LONGEST_DESCRIPTION) {
            report.error(ComponentCode.DESCRIPTION_TOO_LONG, annotation.place("description"), given.length());
        }
        report.checkText(given, annotation.place("description"));
        return given;
    }
}
