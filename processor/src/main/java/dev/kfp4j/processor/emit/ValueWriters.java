// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.kfp4j.processor.component.JavaType.EnumType;
import dev.kfp4j.processor.component.JavaType.Field;
import dev.kfp4j.processor.component.JavaType.ListType;
import dev.kfp4j.processor.component.JavaType.MapType;
import dev.kfp4j.processor.component.JavaType.ParameterJavaType;
import dev.kfp4j.processor.component.JavaType.RecordType;
import dev.kfp4j.processor.component.JavaType.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Generates the methods of an entrypoint that convert Java values to JSON values (text, numbers, lists, maps). Scalars,
 * and lists and maps of only scalars, are JSON values already.
 */
final class ValueWriters {

    private final NameAllocator methodNames;
    private final Map<ParameterJavaType, String> names = new LinkedHashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    ValueWriters(NameAllocator methodNames) {
        this.methodNames = methodNames;
    }

    /** All methods that the returned expressions call. */
    List<MethodSpec> methods() {
        return methods;
    }

    /** The expression that converts an expression of a Java value, or null, to a JSON value, or null. */
    CodeBlock write(ParameterJavaType type, CodeBlock value) {
        return isJson(type) ? value : CodeBlock.of("$L($L)", method(type), value);
    }

    private static boolean isJson(ParameterJavaType type) {
        if (type instanceof ListType list) {
            return isJson(list.element());
        }
        return type instanceof ScalarType || (type instanceof MapType map && isJson(map.value()));
    }

    private String method(ParameterJavaType type) {
        String known = names.get(type);
        if (known != null) {
            return known;
        }
        String name = methodNames.newName("write" + MethodWords.of(type));
        names.put(type, name);
        int place = methods.size();
        MethodSpec method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Object.class)
                .addParameter(SourceTypes.declared(type), "value")
                .beginControlFlow("if (value == null)")
                .addStatement("return null")
                .endControlFlow()
                .addCode(body(type))
                .build();
        // Before the methods that it calls.
        methods.add(place, method);
        return name;
    }

    private CodeBlock body(ParameterJavaType type) {
        if (type instanceof EnumType) {
            return CodeBlock.builder().addStatement("return value.name()").build();
        }
        if (type instanceof ListType list) {
            return CodeBlock.builder()
                    .addStatement("$T list = new $T<>()", listOfObjects(), ArrayList.class)
                    .beginControlFlow("for ($T element : value)", SourceTypes.element(list.element()))
                    .addStatement("list.add($L)", write(list.element(), CodeBlock.of("element")))
                    .endControlFlow()
                    .addStatement("return list")
                    .build();
        }
        return type instanceof MapType map ? mapBody(map) : recordBody((RecordType) type);
    }

    private CodeBlock mapBody(MapType type) {
        TypeName entry = ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class), ClassName.get(String.class), SourceTypes.element(type.value()));
        return CodeBlock.builder()
                .addStatement("$T map = new $T<>()", mapOfObjects(), LinkedHashMap.class)
                .beginControlFlow("for ($T entry : value.entrySet())", entry)
                .addStatement("map.put(entry.getKey(), $L)", write(type.value(), CodeBlock.of("entry.getValue()")))
                .endControlFlow()
                .addStatement("return map")
                .build();
    }

    private CodeBlock recordBody(RecordType type) {
        var code = CodeBlock.builder().addStatement("$T map = new $T<>()", mapOfObjects(), LinkedHashMap.class);
        for (Field field : type.fields()) {
            CodeBlock value = CodeBlock.of("value.$L()", field.javaName());
            code.addStatement("map.put($S, $L)", field.name(), write(field.type(), value));
        }
        return code.addStatement("return map").build();
    }

    private static TypeName listOfObjects() {
        return ParameterizedTypeName.get(List.class, Object.class);
    }

    private static TypeName mapOfObjects() {
        return ParameterizedTypeName.get(Map.class, String.class, Object.class);
    }
}
