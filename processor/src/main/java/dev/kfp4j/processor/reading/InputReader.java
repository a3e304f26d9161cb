// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.manifest.io.UnicodeText;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.JavaType;
import dev.kfp4j.processor.component.JavaType.FinalStatusType;
import dev.kfp4j.processor.component.JavaType.ParameterJavaType;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Reads the parameters of a method as inputs. */
final class InputReader {

    private final ReaderContext context;
    private final MistakeReport report;
    private final TypeReader types;
    private final JavadocText javadoc;
    private final IoNames names;

    InputReader(ReaderContext context, MistakeReport report, TypeReader types, JavadocText javadoc) {
        this.context = context;
        this.report = report;
        this.types = types;
        this.javadoc = javadoc;
        this.names = new IoNames(context, report, "input");
    }

    /**
     * Inputs with their Java types, in order; incomplete if mistakes were reported.
     *
     * @param inputs the inputs in KFP
     * @param types their Java types
     */
    record Inputs(List<Input> inputs, List<JavaType> types) {}

    Inputs read(ExecutableElement method) {
        var inputs = new ArrayList<Input>();
        var javaTypes = new ArrayList<JavaType>();
        for (VariableElement parameter : method.getParameters()) {
            read(parameter).ifPresent(input -> {
                inputs.add(input.input);
                javaTypes.add(input.type);
            });
        }
        return new Inputs(inputs, javaTypes);
    }

    private record TypedInput(Input input, JavaType type) {}

    private Optional<TypedInput> read(VariableElement parameter) {
        String javaName = parameter.getSimpleName().toString();
        String name =
                names.name(parameter, Naming.snake(javaName), context.refs().of(parameter));
        var site = TypeSite.of(TypeSite.Role.INPUT, javaName, context.refs().ofType(parameter));
        boolean nullable = isNullable(parameter, javaName);
        var annotation = context.annotations().find(parameter, AnnotationNames.DEFAULT);
        var type = types.read(parameter.asType(), site).map(read -> withNullable(read, nullable));
        if (nullable && annotation.isPresent()) {
            report.error(ComponentCode.NULLABLE_WITH_DEFAULT, annotation.get().place(), javaName);
        }
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Optional<JsonValue> value = annotation.flatMap(given -> readDefault(given, parameter, type.get()));
        boolean optional = nullable || value.isPresent() || type.get() instanceof FinalStatusType;
        String description = javadoc.parameter(javaName);
        var input = new Input(name, javaName, IoTypes.of(type.get()), value, optional, description);
        return Optional.of(new TypedInput(input, type.get()));
    }

    /** The reader of a status depends on whether the status may be missing; other types have one reader. */
    private static JavaType withNullable(JavaType type, boolean nullable) {
        return type instanceof FinalStatusType ? new FinalStatusType(nullable) : type;
    }

    private boolean isNullable(VariableElement parameter, String javaName) {
        Optional<AnnotationMirror> mirror =
                Annotations.nullable(parameter).or(() -> Annotations.nullable(parameter.asType()));
        if (mirror.isPresent() && parameter.asType().getKind().isPrimitive()) {
            SourceRef place = context.refs().of(parameter, mirror.get());
            String box = TypeNames.box(parameter.asType(), context.types());
            String shown = TypeNames.shown(parameter.asType());
            report.error(ComponentCode.NULLABLE_PRIMITIVE, place, "input", javaName, shown, box);
            return false;
        }
        return mirror.isPresent();
    }

    private Optional<JsonValue> readDefault(Annotation annotation, VariableElement element, JavaType type) {
        String javaName = element.getSimpleName().toString();
        if (annotation.isErroneous()) {
            return Optional.empty();
        }
        if (!(type instanceof ParameterJavaType parameter) || type instanceof FinalStatusType) {
            boolean status = type instanceof FinalStatusType;
            report.error(
                    ComponentCode.DEFAULT_NOT_ALLOWED,
                    annotation.place(),
                    javaName,
                    TypeNames.shown(element.asType()),
                    status
                            ? "remove the default: KFP supplies the value"
                            : "remove the default; @Nullable makes an artifact optional");
            return Optional.empty();
        }
        String text = annotation.text("value");
        try {
            return Optional.of(DefaultParser.parse(text, parameter));
        } catch (BadValueException e) {
            report.error(
                    ComponentCode.BAD_DEFAULT,
                    annotation.place("value"),
                    UnicodeText.escape(text),
                    javaName,
                    e.problem(),
                    e.remedy());
            return Optional.empty();
        }
    }
}
