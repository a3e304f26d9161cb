// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.IoType.Parameter;
import dev.kfp4j.processor.imports.ImportedClass;
import dev.kfp4j.processor.imports.ImportedClass.NewArtifact;
import dev.kfp4j.processor.pipeline.Callee.ImportedCallee;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the class of an imported component. {@code run} takes the required inputs; {@code with} takes them too and
 * starts a chain for the optional ones. The methods have no effect, because the body of a pipeline is translated and
 * does not run.
 */
final class ImportGenerator {
    private static final String RUN = "run";
    private static final String WITH = "with";

    private final ImportedClass imported;
    private final ImportedCallee callee;
    private final ImportTypes types;
    private final ClassName self;
    private final ClassName call;
    private final ClassName result;

    private ImportGenerator(ImportedClass imported) {
        this.imported = imported;
        this.callee = imported.callee();
        this.types = new ImportTypes(imported.artifacts());
        this.self = RuntimeNames.of(imported.type());
        this.call = self.nestedClass("Call");
        this.result = self.nestedClass("Result");
    }

    static TypeSpec.Builder generate(ImportedClass imported) {
        return new ImportGenerator(imported).type();
    }

    /** The class of an artifact type that only the file declares. */
    static TypeSpec.Builder artifact(NewArtifact artifact) {
        return TypeSpec.classBuilder(RuntimeNames.of(artifact.type()))
                .addJavadoc("An artifact of the schema {@code $L}.\n", artifact.schemaTitle())
                .addModifiers(Modifier.PUBLIC)
                .superclass(RuntimeNames.ARTIFACT)
                .addAnnotation(AnnotationSpec.builder(RuntimeNames.SCHEMA_TITLE)
                        .addMember("value", "$S", artifact.schemaTitle())
                        .addMember("version", "$S", artifact.schemaVersion())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc(
                                "Creates an artifact from a handle. Entrypoints and subclasses use this constructor.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(RuntimeNames.ARTIFACT_HANDLE, "handle")
                        .addStatement("super(handle)")
                        .build());
    }

    private TypeSpec.Builder type() {
        var type = TypeSpec.classBuilder(self)
                .addJavadoc("$L", summary())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(DescriptorGenerator.ofManifest(
                        callee.name(), imported.manifestPath(), callee.inputs(), callee.outputs()))
                .addMethod(GeneratedSource.constructor(Modifier.PRIVATE))
                .addMethod(start(RUN, result())
                        .addJavadoc("$L", "Runs the component with its required inputs.\n")
                        .addJavadoc("$L", parameters(callee.parameters()))
                        .addJavadoc("$L", outcome())
                        .addCode(refusal())
                        .build());
        List<Input> optionals = callee.inputs().stream()
                .filter(input -> input.optional() && !isFilledIn(input))
                .toList();
        if (!optionals.isEmpty()) {
            type.addMethod(start(WITH, call)
                            .addJavadoc("$L", "Starts a call with optional inputs, which {@code run()} ends.\n")
                            .addJavadoc("$L", parameters(callee.parameters()))
                            .addCode(refusal())
                            .build())
                    .addType(call(optionals));
        }
        if (callee.outputs().size() > 1) {
            type.addType(record());
        }
        return type;
    }

    private String summary() {
        String text = imported.description().isBlank()
                ? "The component {@code " + callee.name() + "}"
                : javadoc(imported.description().strip());
        return text + (text.endsWith(".") ? "" : ".") + "\n\n<p>Imported from {@code " + javadoc(imported.file())
                + "}. It runs only in its container; in plain Java, it throws {@link UnsupportedOperationException}.\n";
    }

    private MethodSpec.Builder start(String name, TypeName returns) {
        var method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(returns);
        for (Input input : callee.parameters()) {
            method.addParameter(
                    ParameterSpec.builder(types.input(input), input.javaName()).build());
        }
        return method;
    }

    private TypeSpec call(List<Input> optionals) {
        var type = TypeSpec.classBuilder(call)
                .addJavadoc("A call of {@code $L} with optional inputs.\n", callee.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addMethod(GeneratedSource.constructor(Modifier.PRIVATE));
        for (Input input : optionals) {
            String meaning = input.description().isBlank() ? "." : ": " + javadoc(input.description());
            type.addMethod(MethodSpec.methodBuilder(input.javaName())
                    .addJavadoc("$L", "Sets the input {@code " + input.name() + "}" + meaning + "\n")
                    .addModifiers(Modifier.PUBLIC)
                    .returns(call)
                    .addParameter(types.input(input), "value")
                    .addCode(refusal())
                    .build());
        }
        return type.addMethod(MethodSpec.methodBuilder(RUN)
                        .addJavadoc("$L", "Runs the component.\n")
                        .addJavadoc("$L", outcome())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(result())
                        .addCode(refusal())
                        .build())
                .build();
    }

    private TypeSpec record() {
        var constructor = MethodSpec.constructorBuilder();
        for (Output output : callee.outputs()) {
            constructor.addParameter(types.output(output.type()), output.javaName());
        }
        var text = new StringBuilder("The outputs of {@code " + callee.name() + "}.\n");
        for (Output output : callee.outputs()) {
            text.append("\n@param ").append(output.javaName()).append(' ').append(meaning(output));
        }
        return TypeSpec.recordBuilder(result)
                .addJavadoc("$L", text.append('\n').toString())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(constructor.build())
                .build();
    }

    private static String meaning(Output output) {
        return output.description().isBlank()
                ? "the output {@code " + output.name() + "}"
                : javadoc(output.description());
    }

    private TypeName result() {
        if (callee.outputs().isEmpty()) {
            return TypeName.VOID;
        }
        return callee.singleOutput() ? types.output(callee.outputs().get(0).type()) : result;
    }

    private String outcome() {
        if (callee.outputs().isEmpty()) {
            return "";
        }
        return "\n@return " + (callee.singleOutput() ? meaning(callee.outputs().get(0)) : "the outputs") + "\n";
    }

    private static String parameters(List<Input> inputs) {
        var text = new StringBuilder();
        for (Input input : inputs) {
            String meaning = input.description().isBlank()
                    ? "the input {@code " + input.name() + "}"
                    : javadoc(input.description());
            text.append("\n@param ").append(input.javaName()).append(' ').append(meaning);
        }
        return text.isEmpty() ? "" : text.append('\n').toString();
    }

    private CodeBlock refusal() {
        return CodeBlock.of(
                "throw new $T($S);\n",
                UnsupportedOperationException.class,
                "the component \"" + callee.name() + "\" (" + imported.file()
                        + ") runs only in its container, not as plain Java");
    }

    /** Whether only the engine sets the input. */
    private static boolean isFilledIn(Input input) {
        return input.type() instanceof Parameter parameter && parameter.type() == ParameterType.TASK_CONFIG;
    }

    private static String javadoc(String text) {
        return text.replace("*/", "*&#47;").replace("@", "&#64;").replace("<", "&lt;");
    }
}
