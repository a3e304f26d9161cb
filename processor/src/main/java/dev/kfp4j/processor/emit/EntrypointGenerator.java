// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.kfp4j.processor.component.ComponentModel.JavaComponent;
import dev.kfp4j.processor.component.ComponentModel.NoResult;
import dev.kfp4j.processor.component.ComponentModel.RecordResult;
import dev.kfp4j.processor.component.ComponentModel.SingleResult;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.JavaType;
import dev.kfp4j.processor.component.JavaType.ArtifactClass;
import dev.kfp4j.processor.component.JavaType.ArtifactList;
import dev.kfp4j.processor.component.JavaType.FinalStatusType;
import dev.kfp4j.processor.component.JavaType.ParameterJavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Generates the entrypoint of one component. It reads the inputs, calls the method and passes its result on, with plain
 * calls only, so that a step starts as fast as an empty {@code main}.
 */
final class EntrypointGenerator {

    private final JavaComponent model;
    private final NameAllocator locals = new NameAllocator();
    private final NameAllocator methodNames = new NameAllocator();
    private final ValueReaders readers = new ValueReaders(methodNames);
    private final ValueWriters writers = new ValueWriters(methodNames);

    private EntrypointGenerator(JavaComponent model) {
        this.model = model;
        for (String name : List.of("in", "out", "result", "thrown")) {
            locals.newName(name);
        }
        // A local variable would hide a class of the same name.
        for (String name : model.classes().owner().simpleNames()) {
            locals.newName(name);
        }
        for (String name : List.of("main", "signature", "run")) {
            methodNames.newName(name);
        }
    }

    static TypeSpec.Builder generate(JavaComponent model) {
        return new EntrypointGenerator(model).type();
    }

    private TypeSpec.Builder type() {
        var signature = model.signature();
        MethodSpec run = run();
        return TypeSpec.classBuilder(RuntimeNames.of(model.classes().entrypoint()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(RuntimeNames.STEP)
                .addJavadoc("Runs the component {@code $L} as a step.\n", signature.name())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Creates the step, which has no state.\n")
                        .build())
                .addMethod(main())
                .addMethod(signatureMethod())
                .addMethod(run)
                .addMethods(readers.methods())
                .addMethods(writers.methods());
    }

    private MethodSpec main() {
        return MethodSpec.methodBuilder("main")
                .addJavadoc("Runs the step and ends the JVM with its exit status.\n\n")
                .addJavadoc("@param args {@code --executor_input JSON}, named flags, or {@code --help}\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String[].class, "args")
                .addStatement(
                        "$T.main(new $T(), args)",
                        RuntimeNames.STEP_LAUNCHER,
                        RuntimeNames.of(model.classes().entrypoint()))
                .build();
    }

    private MethodSpec signatureMethod() {
        return MethodSpec.methodBuilder("signature")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeNames.STEP_SIGNATURE)
                .addCode(SignatureCode.of(model))
                .build();
    }

    private MethodSpec run() {
        var code = CodeBlock.builder();
        var arguments = new ArrayList<String>();
        for (int i = 0; i < model.inputTypes().size(); i++) {
            Input input = model.signature().inputs().get(i);
            JavaType type = model.inputTypes().get(i);
            String local = locals.newName(input.javaName());
            code.addStatement("$T $L = $L", SourceTypes.declared(type), local, readInput(input, type));
            arguments.add(local);
        }
        code.addStatement("in.check()");
        CodeBlock call = CodeBlock.of(
                "$T.$L($L)",
                RuntimeNames.of(model.classes().owner()),
                model.signature().method().name(),
                String.join(", ", arguments));
        code.add(model.throwsAny() ? guarded(callAndHandOver(call)) : callAndHandOver(call));
        return MethodSpec.methodBuilder("run")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeNames.STEP_INPUTS, "in")
                .addParameter(RuntimeNames.STEP_OUTPUTS, "out")
                .addException(Exception.class)
                .addCode(code.build())
                .build();
    }

    private CodeBlock readInput(Input input, JavaType type) {
        CodeBlock read = readGiven(input.name(), type);
        boolean mayBeNull = input.optional() && input.defaultValue().isEmpty();
        if (type instanceof FinalStatusType status) {
            mayBeNull = status.nullable();
        }
        return mayBeNull ? CodeBlock.of("in.has($S) ? $L : null", input.name(), read) : read;
    }

    private CodeBlock readGiven(String name, JavaType type) {
        if (type instanceof ArtifactClass) {
            return CodeBlock.of("new $T(in.artifact($S))", SourceTypes.declared(type), name);
        }
        if (type instanceof ArtifactList list) {
            return readers.readArtifacts(list, CodeBlock.of("in.artifacts($S)", name));
        }
        if (type instanceof FinalStatusType) {
            return CodeBlock.of("in.finalStatus($S)", name);
        }
        return readers.read((ParameterJavaType) type, CodeBlock.of("in.value($S)", name));
    }

    private CodeBlock callAndHandOver(CodeBlock call) {
        if (model.result() instanceof NoResult) {
            return CodeBlock.builder().addStatement(call).build();
        }
        if (model.result() instanceof SingleResult single) {
            Output output = model.signature().outputs().get(0);
            return CodeBlock.builder()
                    .addStatement("$T result = $L", SourceTypes.declared(single.type()), call)
                    .add(handOver(output, single.type(), CodeBlock.of("result")))
                    .build();
        }
        RecordResult record = (RecordResult) model.result();
        var code = CodeBlock.builder()
                .addStatement("$T result = $L", RuntimeNames.of(record.type()), call)
                .addStatement(
                        "$T.requireNonNull(result, $S)",
                        Objects.class,
                        "component " + model.signature().name() + " returned null");
        for (int i = 0; i < record.types().size(); i++) {
            Output output = model.signature().outputs().get(i);
            code.add(handOver(output, record.types().get(i), CodeBlock.of("result.$L()", output.javaName())));
        }
        return code.build();
    }

    private CodeBlock handOver(Output output, JavaType type, CodeBlock value) {
        return type instanceof ParameterJavaType parameter
                ? CodeBlock.builder()
                        .addStatement("out.parameter($S, $L)", output.name(), writers.write(parameter, value))
                        .build()
                : CodeBlock.builder()
                        .addStatement("out.artifact($S, $L)", output.name(), value)
                        .build();
    }

    /** A method may declare a {@code Throwable} that is not an exception, but a step may not. */
    private static CodeBlock guarded(CodeBlock body) {
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(body)
                .nextControlFlow("catch ($T | $T thrown)", Exception.class, Error.class)
                .addStatement("throw thrown")
                .nextControlFlow("catch ($T thrown)", Throwable.class)
                .addStatement("throw new $T(thrown)", Exception.class)
                .endControlFlow()
                .build();
    }
}
