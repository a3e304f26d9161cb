// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.text.ValueText;
import dev.kfp4j.processor.component.ComponentModel.JavaComponent;
import dev.kfp4j.processor.component.ComponentModel.NoResult;
import dev.kfp4j.processor.component.ComponentModel.RecordResult;
import dev.kfp4j.processor.component.ComponentModel.SingleResult;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.Flags;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.component.IoType.ArtifactIo;
import dev.kfp4j.processor.component.IoType.Parameter;
import dev.kfp4j.processor.component.JavaType;
import dev.kfp4j.processor.component.JavaType.FinalStatusType;
import java.util.List;

/** Generates the chain of calls that passes a component's names, flags, types and defaults to the launcher. */
final class SignatureCode {

    private SignatureCode() {}

    static CodeBlock of(JavaComponent model) {
        var signature = model.signature();
        var flags = Flags.of(signature);
        var code = CodeBlock.builder()
                .add("return $T.of($S, $S)", RuntimeNames.STEP_SIGNATURE, signature.name(), signature.description())
                .indent()
                .indent();
        for (int i = 0; i < signature.inputs().size(); i++) {
            code.add("\n")
                    .add(input(
                            signature.inputs().get(i),
                            model.inputTypes().get(i),
                            flags.inputs().get(i)));
        }
        List<JavaType> outputTypes = outputTypes(model);
        for (int i = 0; i < signature.outputs().size(); i++) {
            code.add("\n")
                    .add(output(
                            signature.outputs().get(i),
                            outputTypes.get(i),
                            flags.outputs().get(i)));
        }
        return code.add("\n.build();\n").unindent().unindent().build();
    }

    private static List<JavaType> outputTypes(JavaComponent model) {
        if (model.result() instanceof NoResult) {
            return List.of();
        }
        return model.result() instanceof SingleResult single
                ? List.of(single.type())
                : ((RecordResult) model.result()).types();
    }

    private static CodeBlock input(Input input, JavaType javaType, String flag) {
        IoType type = input.type();
        if (type instanceof ArtifactIo artifact) {
            return CodeBlock.of(
                    ".artifact($S, $S, $S, $L, $L, $S)",
                    input.name(),
                    flag,
                    artifact.schemaTitle(),
                    artifact.list(),
                    input.optional(),
                    input.description());
        }
        // An engine always sets the status; on a command line it is optional only if the component declares it so.
        boolean optional = javaType instanceof FinalStatusType status ? status.nullable() : input.optional();
        var code = CodeBlock.builder()
                .add(
                        ".parameter($S, $S, $T.$L, $L, $L, $S",
                        input.name(),
                        flag,
                        RuntimeNames.VALUE_TYPE,
                        SourceTypes.valueType(javaType),
                        optional,
                        defaultJson(input),
                        input.description());
        for (var literal : ((Parameter) type).literals()) {
            code.add(", $S", ValueText.plain(literal));
        }
        return code.add(")").build();
    }

    private static CodeBlock defaultJson(Input input) {
        return input.defaultValue()
                .map(value -> CodeBlock.of("$S", Json.write(value)))
                .orElseGet(() -> CodeBlock.of("null"));
    }

    private static CodeBlock output(Output output, JavaType javaType, String flag) {
        if (output.type() instanceof ArtifactIo artifact) {
            return CodeBlock.of(
                    ".outputArtifact($S, $S, $S, $S, $S)",
                    output.name(),
                    flag,
                    artifact.schemaTitle(),
                    artifact.schemaVersion(),
                    output.description());
        }
        return CodeBlock.of(
                ".outputParameter($S, $S, $T.$L, $S)",
                output.name(),
                flag,
                RuntimeNames.VALUE_TYPE,
                SourceTypes.valueType(javaType),
                output.description());
    }
}
