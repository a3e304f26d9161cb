// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/**
 * The names of a record's components, in order.
 *
 * @param javaNames the accessors' names
 * @param jsonNames their names in JSON
 */
public record RecordFields(List<String> javaNames, List<String> jsonNames) {
    public RecordFields {
        javaNames = List.copyOf(javaNames);
        jsonNames = List.copyOf(jsonNames);
    }

    /** Reads a record that has been checked or is used only as a value. */
    public static RecordFields of(TypeElement type) {
        var javaNames = new ArrayList<String>();
        var jsonNames = new ArrayList<String>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            String javaName = component.getSimpleName().toString();
            javaNames.add(javaName);
            jsonNames.add(nameOf(component));
        }
        return new RecordFields(javaNames, jsonNames);
    }

    /** The name of one component in JSON. */
    public static String nameOf(RecordComponentElement component) {
        return given(component, Naming.snake(component.getSimpleName().toString()));
    }

    private static String given(RecordComponentElement component, String derived) {
        for (AnnotationMirror mirror : component.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(AnnotationNames.NAME)) {
                return mirror.getElementValues().values().stream()
                        .map(value -> String.valueOf(value.getValue()))
                        .findFirst()
                        .orElse(derived);
            }
        }
        return derived;
    }
}
