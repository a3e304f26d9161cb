// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.component.ComponentModel;
import dev.kfp4j.processor.component.ComponentModel.Classes;
import dev.kfp4j.processor.component.ComponentModel.ContainerComponent;
import dev.kfp4j.processor.component.ComponentModel.JavaComponent;
import dev.kfp4j.processor.component.ComponentSignature;
import dev.kfp4j.processor.component.Implementation;
import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.component.MethodSignature;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.ContainerCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads component methods. */
public final class ComponentMethodReader {

    private static final int LONGEST_DESCRIPTION = 1024;

    private final ReaderContext context;
    private final Annotations annotations;
    private final GeneratedNames generated;
    private final SignatureReader signatures;

    public ComponentMethodReader(ReaderContext context) {
        this.context = context;
        this.annotations = context.annotations();
        this.generated = new GeneratedNames(annotations);
        this.signatures = new SignatureReader(context);
    }

    /**
     * Reads a component. Reports all its mistakes; the result is empty if there are any.
     *
     * @param method a method with the annotation, without types that {@link MissingTypes} finds
     */
    public Optional<ComponentModel> read(ExecutableElement method) {
        Annotation annotation = annotations
                .component(method)
                .orElseThrow(() -> new IllegalArgumentException("no component: " + method));
        if (annotation.isErroneous()) {
            return Optional.empty();
        }
        var report = new MistakeReport(context.diagnostics());
        boolean container = annotation.is(AnnotationNames.CONTAINER_COMPONENT);
        boolean readable = container ? checkContainerShape(method, report) : checkStepShape(method, report);
        String name = readName(method, annotation, report);
        String description = readDescription(method, annotation, report);
        new TaskDefaultsCheck(report, annotation).check();
        if (!readable) {
            return Optional.empty();
        }
        var declared = new Declared(method, name, description);
        return signatures
                .readComponent(method, report)
                .flatMap(read ->
                        container ? container(declared, read, annotation, report) : Optional.of(step(declared, read)));
    }

    /** The parts of a component that precede its inputs and outputs. */
    private record Declared(ExecutableElement method, String name, String description) {}

    private MethodRef ref(ExecutableElement method) {
        return MethodRefs.of(method, context.elements(), context.types());
    }

    private static ComponentSignature signature(
            Declared declared, MethodRef ref, Implementation implementation, MethodSignature read) {
        return new ComponentSignature(
                declared.name, declared.description, ref, implementation, read.inputs(), read.outputs());
    }

    private Optional<ComponentModel> container(
            Declared declared, MethodSignature read, Annotation annotation, MistakeReport report) {
        var container = new ContainerReader(context, report, annotation).read(declared.method, declared.name, read);
        MethodRef ref = ref(declared.method);
        return report.isClean()
                ? Optional.of(new ContainerComponent(
                        signature(declared, ref, container, read), generated.descriptor(declared.method, ref)))
                : Optional.empty();
    }

    private ComponentModel step(Declared declared, MethodSignature read) {
        ExecutableElement method = declared.method;
        MethodRef ref = ref(method);
        var classes = new Classes(
                TypeNames.classRef(MethodRefs.owner(method)),
                generated.entrypoint(method, ref),
                generated.descriptor(method, ref));
        var entrypoint = new Implementation.Entrypoint(classes.entrypoint().binaryName());
        return new JavaComponent(
                signature(declared, ref, entrypoint, read),
                classes,
                read.inputTypes(),
                read.result(),
                throwsAny(method));
    }

    private boolean throwsAny(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .anyMatch(type -> !isSubtype(type, "java.lang.Exception") && !isSubtype(type, "java.lang.Error"));
    }

    private boolean isSubtype(TypeMirror type, String className) {
        TypeElement element = context.elements().getTypeElement(className);
        return element != null && context.types().isSubtype(type, element.asType());
    }

    /** Checks a method with a body, which the generated entrypoint calls. The result is that of {@link #checkShape}. */
    private boolean checkStepShape(ExecutableElement method, MistakeReport report) {
        SourceRef place = context.refs().of(method);
        String name = method.getSimpleName().toString();
        if (method.getModifiers().contains(Modifier.NATIVE)) {
            report.error(ContainerCode.COMPONENT_WITHOUT_BODY, place, name);
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            report.error(ComponentCode.COMPONENT_PRIVATE, place, name);
        }
        privateClassAround(method)
                .ifPresent(owner ->
                        report.error(ComponentCode.COMPONENT_CLASS_PRIVATE, place, name, owner.getSimpleName()));
        return checkShape(method, report);
    }

    /** Checks a method without a body. The result is that of {@link #checkShape}. */
    private boolean checkContainerShape(ExecutableElement method, MistakeReport report) {
        SourceRef place = context.refs().of(method);
        if (annotations.find(method, AnnotationNames.COMPONENT).isPresent()) {
            report.error(ContainerCode.COMPONENT_AND_CONTAINER, place, method.getSimpleName());
        } else if (!method.getModifiers().contains(Modifier.NATIVE)) {
            report.error(ContainerCode.CONTAINER_WITH_BODY, place, method.getSimpleName());
        }
        return checkShape(method, report);
    }

    /** Checks the method itself. Returns false if its types cannot be read correctly. */
    private boolean checkShape(ExecutableElement method, MistakeReport report) {
        SourceRef place = context.refs().of(method);
        String name = method.getSimpleName().toString();
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            report.error(ComponentCode.COMPONENT_NOT_STATIC, place, name);
        }
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

    private String readName(ExecutableElement method, Annotation annotation, MistakeReport report) {
        String name = generated.componentName(method);
        if (!Naming.isComponentName(name)) {
            boolean given = annotation.isExplicit("name");
            SourceRef place = given ? annotation.place("name") : context.refs().of(method);
            String hint = given ? "" : "; set another name with @Component(name = \"...\")";
            report.error(ComponentCode.BAD_COMPONENT_NAME, place, name, hint);
        }
        return name;
    }

    private String readDescription(ExecutableElement method, Annotation annotation, MistakeReport report) {
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
