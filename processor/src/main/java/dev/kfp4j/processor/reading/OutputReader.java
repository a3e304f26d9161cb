// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.component.ComponentModel.NoResult;
import dev.kfp4j.processor.component.ComponentModel.RecordResult;
import dev.kfp4j.processor.component.ComponentModel.Result;
import dev.kfp4j.processor.component.ComponentModel.SingleResult;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.JavaType;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the result of a method as outputs: none, one value, or a record of several. */
final class OutputReader {

    private final ReaderContext context;
    private final MistakeReport report;
    private final TypeReader types;
    private final Reachability reachability;
    private final JavadocText javadoc;
    private final IoNames names;

    OutputReader(
            ReaderContext context,
            MistakeReport report,
            TypeReader types,
            Reachability reachability,
            JavadocText javadoc) {
        this.context = context;
        this.report = report;
        this.types = types;
        this.reachability = reachability;
        this.javadoc = javadoc;
        this.names = new IoNames(context, report, "output");
    }

    /**
     * Outputs, and their form in the result of the method; incomplete if mistakes were reported.
     *
     * @param outputs the outputs in KFP
     * @param result the result in Java
     */
    record Outputs(List<Output> outputs, Result result) {}

    Outputs read(ExecutableElement method) {
        TypeMirror type = method.getReturnType();
        if (type.getKind() == TypeKind.VOID) {
            refuseName(method, "remove it: the method returns nothing");
            return new Outputs(List.of(), new NoResult());
        }
        if (isNullable(method, type)) {
            report.error(ComponentCode.NULLABLE_OUTPUT, context.refs().ofType(method), method.getSimpleName());
        }
        if (type instanceof DeclaredType declared && isRecordOfOutputs(declared)) {
            refuseName(method, "annotate the fields of the record that the method returns");
            return readRecord((TypeElement) declared.asElement(), method);
        }
        return readSingle(method, type);
    }

    private static boolean isRecordOfOutputs(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        return element.getKind() == ElementKind.RECORD
                && !element.getQualifiedName().contentEquals(AnnotationNames.TASK_FINAL_STATUS);
    }

    private void refuseName(ExecutableElement method, String remedy) {
        context.annotations()
                .find(method, AnnotationNames.NAME)
                .ifPresent(name -> report.error(ComponentCode.MISPLACED_ANNOTATION, name.place(), "Name", remedy));
    }

    private Outputs readSingle(ExecutableElement method, TypeMirror type) {
        SourceRef place = context.refs().ofType(method);
        String name = names.name(method, "Output", place);
        var site = TypeSite.of(TypeSite.Role.OUTPUT, method.getSimpleName().toString(), place);
        return types.read(type, site)
                .map(read -> new Outputs(
                        List.of(new Output(name, "", IoTypes.ofOutput(read), javadoc.result())),
                        new SingleResult(read)))
                .orElseGet(() -> new Outputs(List.of(), new NoResult()));
    }

    private Outputs readRecord(TypeElement type, ExecutableElement method) {
        SourceRef place = context.refs().ofType(method);
        if (hasWrongShape(type, method, place)) {
            return new Outputs(List.of(), new NoResult());
        }
        var descriptions = JavadocText.of(context.elements().getDocComment(type));
        var outputs = new ArrayList<Output>();
        var javaTypes = new ArrayList<JavaType>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            String javaName = component.getSimpleName().toString();
            boolean known = context.refs().isKnown(component);
            SourceRef own = known ? context.refs().ofType(component) : place;
            String name = names.name(component, Naming.snake(javaName), place);
            if (isNullable(component.getAccessor(), component.asType())
                    || Annotations.nullable(component).isPresent()) {
                report.error(ComponentCode.NULLABLE_OUTPUT, own, javaName);
            }
            types.read(component.asType(), TypeSite.of(TypeSite.Role.OUTPUT, javaName, own))
                    .ifPresent(read -> {
                        outputs.add(
                                new Output(name, javaName, IoTypes.ofOutput(read), descriptions.parameter(javaName)));
                        javaTypes.add(read);
                    });
        }
        return new Outputs(outputs, new RecordResult(TypeNames.classRef(type), javaTypes));
    }

    private boolean hasWrongShape(TypeElement type, ExecutableElement method, SourceRef place) {
        String name = type.getSimpleName().toString();
        if (!type.getTypeParameters().isEmpty()) {
            report.error(ComponentCode.GENERIC_RECORD, place, name, "output", method.getSimpleName());
        }
        if (type.getRecordComponents().isEmpty()) {
            String remedy = ", or make the method void";
            report.error(ComponentCode.EMPTY_RECORD, place, name, "output", method.getSimpleName(), remedy);
        }
        var obstacle = reachability.obstacle(type);
        obstacle.ifPresent(hidden -> report.error(
                ComponentCode.TYPE_NOT_REACHABLE, place, hidden.getSimpleName(), "output", method.getSimpleName()));
        return !type.getTypeParameters().isEmpty() || obstacle.isPresent();
    }

    private static boolean isNullable(ExecutableElement method, TypeMirror type) {
        return Annotations.nullable(method).isPresent()
                || Annotations.nullable(type).isPresent();
    }
}
