// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.kfp4j.processor.component.JavaType.ArtifactClass;
import dev.kfp4j.processor.component.JavaType.ArtifactList;
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
 * Generates the methods of an entrypoint that convert JSON values to Java values: one for each enum, list, map and
 * record. They note mistakes, return a stand-in and continue, so that all mistakes are found at once.
 */
final class ValueReaders {

    private final NameAllocator methodNames;
    private final Map<Object, String> names = new LinkedHashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    ValueReaders(NameAllocator methodNames) {
        this.methodNames = methodNames;
    }

    /** All methods that the returned expressions call. */
    List<MethodSpec> methods() {
        return methods;
    }

    /** The expression that converts an expression of a {@code StepValue} to a value. */
    CodeBlock read(ParameterJavaType type, CodeBlock value) {
        if (type instanceof ScalarType scalar) {
            return CodeBlock.of("$L.$L()", value, accessor(scalar));
        }
        return CodeBlock.of("$L($L)", method(type), value);
    }

    /** The same for a value that may be null. The expression of the {@code StepValue} must be a variable. */
    private CodeBlock read(ParameterJavaType type, boolean nullable, CodeBlock variable) {
        CodeBlock read = read(type, variable);
        return nullable ? CodeBlock.of("$L.isNull() ? null : $L", variable, read) : read;
    }

    /** The expression that converts an expression of artifact handles to a list of artifacts. */
    CodeBlock readArtifacts(ArtifactList type, CodeBlock handles) {
        String name = names.get(type);
        if (name == null) {
            name = methodNames.newName("artifactsOf" + simpleName(type.element()));
            names.put(type, name);
            methods.add(artifactsMethod(name, type));
        }
        return CodeBlock.of("$L($L)", name, handles);
    }

    private static String accessor(ScalarType type) {
        return switch (type.scalar()) {
            case BOOLEAN -> "bool";
            case INT -> "integer";
            case LONG -> "longInteger";
            case FLOAT -> "singleDecimal";
            case DOUBLE -> "decimal";
            case STRING -> "string";
        };
    }

    private String method(ParameterJavaType type) {
        String known = names.get(type);
        if (known != null) {
            return known;
        }
        String name = methodNames.newName("read" + MethodWords.of(type));
        names.put(type, name);
        int place = methods.size();
        MethodSpec method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(SourceTypes.declared(type))
                .addParameter(RuntimeNames.STEP_VALUE, "value")
                .addCode(body(type))
                .build();
        // Before the methods that it calls.
        methods.add(place, method);
        return name;
    }

    private CodeBlock body(ParameterJavaType type) {
        if (type instanceof EnumType choice) {
            return enumBody(choice);
        }
        if (type instanceof ListType list) {
            return listBody(list);
        }
        if (type instanceof MapType map) {
            return mapBody(map);
        }
        if (type instanceof RecordType struct) {
            return recordBody(struct);
        }
        throw new IllegalArgumentException("read by the runtime: " + type);
    }

    private static CodeBlock enumBody(EnumType type) {
        ClassName name = RuntimeNames.of(type.type());
        var code = CodeBlock.builder().beginControlFlow("switch (value.string())");
        for (String constant : type.constants()) {
            code.addStatement("case $S: return $T.$L", constant, name, constant);
        }
        return code.add("default:\n")
                .indent()
                .addStatement("value.mismatch($S)", "one of " + String.join(", ", type.constants()))
                .addStatement("return $T.$L", name, type.constants().get(0))
                .unindent()
                .endControlFlow()
                .build();
    }

    private CodeBlock listBody(ListType type) {
        return CodeBlock.builder()
                .addStatement("$T list = new $T<>()", SourceTypes.declared(type), ArrayList.class)
                .beginControlFlow("for ($T element : value.elements())", RuntimeNames.STEP_VALUE)
                .addStatement("list.add($L)", read(type.element(), type.nullable(), CodeBlock.of("element")))
                .endControlFlow()
                .addStatement("return list")
                .build();
    }

    private CodeBlock mapBody(MapType type) {
        TypeName entry = ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class), ClassName.get(String.class), RuntimeNames.STEP_VALUE);
        CodeBlock member = CodeBlock.of("member");
        return CodeBlock.builder()
                .addStatement("$T map = new $T<>()", SourceTypes.declared(type), LinkedHashMap.class)
                .beginControlFlow("for ($T entry : value.members().entrySet())", entry)
                .addStatement("$T member = entry.getValue()", RuntimeNames.STEP_VALUE)
                .addStatement("map.put(entry.getKey(), $L)", read(type.value(), type.nullable(), member))
                .endControlFlow()
                .addStatement("return map")
                .build();
    }

    /** A record's constructor may reject values that the types of its components allow. */
    private CodeBlock recordBody(RecordType type) {
        var locals = new NameAllocator();
        locals.newName("value");
        String refusal = locals.newName("refusal");
        var known = CodeBlock.builder();
        var arguments = CodeBlock.builder();
        var code = CodeBlock.builder();
        for (Field field : type.fields()) {
            known.add(known.isEmpty() ? "$S" : ", $S", field.name());
        }
        code.addStatement("value.onlyMembers($L)", known.build());
        for (Field field : type.fields()) {
            String member = locals.newName(field.javaName() + "Value");
            String local = locals.newName(field.javaName());
            code.addStatement("$T $L = value.member($S)", RuntimeNames.STEP_VALUE, member, field.name())
                    .addStatement(
                            "$T $L = $L",
                            SourceTypes.declared(field.type()),
                            local,
                            read(field.type(), field.nullable(), CodeBlock.of("$L", member)));
            arguments.add(arguments.isEmpty() ? "$L" : ", $L", local);
        }
        return code.beginControlFlow("try")
                .addStatement("return new $T($L)", RuntimeNames.of(type.type()), arguments.build())
                .nextControlFlow("catch ($T $L)", RuntimeException.class, refusal)
                .addStatement("value.refused($L)", refusal)
                .addStatement("return null")
                .endControlFlow()
                .build();
    }

    private static MethodSpec artifactsMethod(String name, ArtifactList type) {
        TypeName handles = ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.ARTIFACT_HANDLE);
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(SourceTypes.declared(type))
                .addParameter(handles, "handles")
                .addStatement("$T list = new $T<>()", SourceTypes.declared(type), ArrayList.class)
                .beginControlFlow("for ($T handle : handles)", RuntimeNames.ARTIFACT_HANDLE)
                .addStatement("list.add(new $T(handle))", SourceTypes.declared(type.element()))
                .endControlFlow()
                .addStatement("return list")
                .build();
    }

    private static String simpleName(ArtifactClass type) {
        var names = type.type().simpleNames();
        return names.get(names.size() - 1);
    }
}
