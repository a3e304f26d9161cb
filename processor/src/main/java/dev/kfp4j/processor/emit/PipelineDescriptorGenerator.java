// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.JavaType;
import dev.kfp4j.processor.component.JavaType.FinalStatusType;
import dev.kfp4j.processor.component.JavaType.ParameterJavaType;
import dev.kfp4j.processor.pipeline.PipelineDeclaration;
import dev.kfp4j.processor.pipeline.PipelineSignature;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Generates a pipeline's descriptor: its name, and typed arguments for runs. Required inputs are the parameters of
 * {@code arguments(...)}; each optional input has a method. Artifacts are left out: only a calling pipeline can set
 * them, not a run.
 */
final class PipelineDescriptorGenerator {
    private static final TypeName VALUES = ParameterizedTypeName.get(Map.class, String.class, Object.class);
    /** Names that a method with one parameter cannot have, because {@code Object} has a final method of that name. */
    private static final Set<String> TAKEN = Set.of("wait");

    private final PipelineSignature signature;
    private final PipelineDeclaration declaration;
    private final ClassName self;
    private final ClassName arguments;
    private final ValueWriters writers;
    private final ValueReaders readers;

    private PipelineDescriptorGenerator(PipelineDeclaration declaration) {
        this.declaration = declaration;
        this.signature = declaration.signature();
        this.self = ClassName.get(signature.method().packageName(), declaration.descriptor());
        this.arguments = self.nestedClass("Arguments");
        var methodNames = new NameAllocator();
        signature.inputs().forEach(input -> methodNames.newName(setter(input), input));
        List.of("name", "arguments", "result").forEach(name -> methodNames.newName(name));
        this.writers = new ValueWriters(methodNames);
        this.readers = new ValueReaders(methodNames);
    }

    static TypeSpec.Builder generate(PipelineDeclaration declaration) {
        return new PipelineDescriptorGenerator(declaration).descriptor();
    }

    private TypeSpec.Builder descriptor() {
        var type = TypeSpec.classBuilder(self)
                .addJavadoc("The pipeline {@code $L}, with typed arguments.\n", signature.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(RuntimeNames.PIPELINE_DESCRIPTOR)
                .addAnnotation(DescriptorGenerator.ofManifest(
                        signature.name(),
                        PipelineEmitter.manifestPath(signature.name()),
                        signature.inputs(),
                        signature.outputs()))
                .addMethod(GeneratedSource.constructor(Modifier.PUBLIC).toBuilder()
                        .addJavadoc("Creates the descriptor.\n")
                        .build())
                .addMethod(MethodSpec.methodBuilder("name")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return $S", signature.name())
                        .build())
                .addMethod(start())
                .addType(argumentsClass());
        new ResultMethod(signature.outputs(), readers)
                .write(declaration.result())
                .ifPresent(type::addMethod);
        // Last, because all code before may add methods.
        writers.methods().forEach(type::addMethod);
        readers.methods().forEach(type::addMethod);
        return type;
    }

    private MethodSpec start() {
        var method = MethodSpec.methodBuilder("arguments")
                .addJavadoc("Returns arguments with the required inputs. Inputs that are not set have their default.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(arguments);
        var code = CodeBlock.builder().addStatement("$T arguments = new $T()", arguments, arguments);
        var names = new NameAllocator();
        names.newName("arguments");
        for (int i = 0; i < signature.inputs().size(); i++) {
            Input input = signature.inputs().get(i);
            if (!input.optional() && isParameter(i)) {
                String name = names.newName(input.javaName());
                method.addParameter(ParameterSpec.builder(type(i), name).build());
                if (!input.description().isEmpty()) {
                    method.addJavadoc("\n@param $L $L", name, javadoc(input.description()));
                }
                code.addStatement("arguments.values.put($S, $L)", input.name(), value(i, CodeBlock.of("$N", name)));
            }
        }
        return method.addCode(code.addStatement("return arguments").build()).build();
    }

    private TypeSpec argumentsClass() {
        var type = TypeSpec.classBuilder(arguments)
                .addJavadoc("The arguments of a run of the pipeline {@code $L}.\n", signature.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(RuntimeNames.PIPELINE_ARGUMENTS)
                .addField(FieldSpec.builder(VALUES, "values", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T<>()", LinkedHashMap.class)
                        .build())
                .addMethod(GeneratedSource.constructor(Modifier.PRIVATE));
        for (int i = 0; i < signature.inputs().size(); i++) {
            if (signature.inputs().get(i).optional() && isParameter(i)) {
                type.addMethod(setter(i));
            }
        }
        type.addMethod(MethodSpec.methodBuilder("pipeline")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(self)
                        .addStatement("return new $T()", self)
                        .build())
                .addMethod(MethodSpec.methodBuilder("values")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(VALUES)
                        .addStatement(
                                "return $T.unmodifiableMap(new $T<>(values))", Collections.class, LinkedHashMap.class)
                        .build());
        return type.build();
    }

    private MethodSpec setter(int index) {
        Input input = signature.inputs().get(index);
        String meaning = input.description().isEmpty() ? "." : ": " + javadoc(input.description());
        return MethodSpec.methodBuilder(setter(input))
                .addJavadoc("Sets the input {@code $L}$L\n", input.name(), meaning)
                .addModifiers(Modifier.PUBLIC)
                .returns(arguments)
                .addParameter(type(index), "value")
                .addStatement("values.put($S, $L)", input.name(), value(index, CodeBlock.of("value")))
                .addStatement("return this")
                .build();
    }

    private static String setter(Input input) {
        return TAKEN.contains(input.javaName()) ? input.javaName() + "_" : input.javaName();
    }

    private TypeName type(int index) {
        JavaType type = declaration.inputTypes().get(index);
        return SourceTypes.declared(type);
    }

    /** The expression for a value as JSON. */
    private CodeBlock value(int index, CodeBlock value) {
        return writers.write((ParameterJavaType) declaration.inputTypes().get(index), value);
    }

    /** Whether a run can set the input: artifacts come from tasks only, and a final status from the engine. */
    private boolean isParameter(int index) {
        JavaType type = declaration.inputTypes().get(index);
        return type instanceof ParameterJavaType && !(type instanceof FinalStatusType);
    }

    private static String javadoc(String text) {
        return text.replace("*/", "*&#47;").replace("@", "&#64;");
    }
}
