// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.component.JavaType.Field;
import dev.kfp4j.processor.component.JavaType.RecordType;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads records that become JSON objects. */
final class RecordReader {

    private final ReaderContext context;
    private final MistakeReport report;
    private final TypeReader types;
    /** The records around the current one. */
    private final Deque<String> open = new ArrayDeque<>();

    RecordReader(ReaderContext context, MistakeReport report, TypeReader types) {
        this.context = context;
        this.report = report;
        this.types = types;
    }

    Optional<RecordType> read(DeclaredType type, TypeSite site) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        DiagnosticCode mistake = mistake(element, name);
        if (mistake != null) {
            // The remedy for an empty record has a third argument, which the others ignore.
            report.error(mistake, site.place(), element.getSimpleName(), site.word(), site.name(), "");
            return Optional.empty();
        }
        open.push(name);
        try {
            return fields(element, site);
        } finally {
            open.pop();
        }
    }

    private @Nullable DiagnosticCode mistake(TypeElement element, String name) {
        if (open.contains(name)) {
            return ComponentCode.RECURSIVE_RECORD;
        }
        if (!element.getTypeParameters().isEmpty()) {
            return ComponentCode.GENERIC_RECORD;
        }
        return element.getRecordComponents().isEmpty() ? ComponentCode.EMPTY_RECORD : null;
    }

    private Optional<RecordType> fields(TypeElement element, TypeSite site) {
        var fields = new ArrayList<Field>();
        Map<String, String> javaNames = new HashMap<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            String javaName = component.getSimpleName().toString();
            SourceRef place = places(component, site);
            String name = fieldName(component, place);
            String earlier = javaNames.putIfAbsent(name, javaName);
            if (earlier != null) {
                report.error(ComponentCode.DUPLICATE_IO_NAME, place, earlier, javaName, "the field", name);
            }
            boolean nullable = isNullable(component);
            if (nullable && component.asType().getKind().isPrimitive()) {
                String type = TypeNames.shown(component.asType());
                String box = TypeNames.box(component.asType(), context.types());
                report.error(
                        ComponentCode.NULLABLE_PRIMITIVE,
                        place,
                        site.field(javaName, place).word(),
                        javaName,
                        type,
                        box);
            }
            types.readParameter(component.asType(), site.field(javaName, place))
                    .ifPresent(type -> fields.add(new Field(name, javaName, type, nullable)));
        }
        return fields.size() == element.getRecordComponents().size()
                ? Optional.of(new RecordType(TypeNames.classRef(element), fields))
                : Optional.empty();
    }

    /** A record of a jar has no place, so the place of its use replaces it. */
    private SourceRef places(RecordComponentElement component, TypeSite site) {
        return context.refs().isKnown(component) ? context.refs().ofType(component) : site.place();
    }

    private String fieldName(RecordComponentElement component, SourceRef place) {
        var given = context.annotations().find(component, AnnotationNames.NAME);
        String name = given.map(annotation -> annotation.text("value"))
                .orElseGet(() -> Naming.snake(component.getSimpleName().toString()));
        if (!Naming.isIoName(name)) {
            SourceRef at = given.isPresent() && context.refs().isKnown(component)
                    ? given.get().place("value")
                    : place;
            report.error(
                    ComponentCode.BAD_IO_NAME,
                    at,
                    name,
                    "a field",
                    given.isPresent() ? "" : "; set another name with @Name");
        }
        return name;
    }

    private static boolean isNullable(RecordComponentElement component) {
        return Annotations.nullable(component).isPresent()
                || Annotations.nullable(component.asType()).isPresent()
                || Annotations.nullable(component.getAccessor()).isPresent();
    }
}
