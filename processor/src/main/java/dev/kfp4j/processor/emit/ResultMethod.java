// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.kfp4j.processor.component.ComponentModel.RecordResult;
import dev.kfp4j.processor.component.ComponentModel.Result;
import dev.kfp4j.processor.component.ComponentModel.SingleResult;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.JavaType;
import dev.kfp4j.processor.component.JavaType.ArtifactClass;
import dev.kfp4j.processor.component.JavaType.ArtifactList;
import dev.kfp4j.processor.component.JavaType.ParameterJavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the method that converts the outputs of a run to the return type of the pipeline's method. */
final class ResultMethod {

    private final List<Output> outputs;
    private final ValueReaders readers;

    ResultMethod(List<Output> outputs, ValueReaders readers) {
        this.outputs = outputs;
        this.readers = readers;
    }

    /** The method; empty for a pipeline without outputs. */
    Optional<MethodSpec> write(Result result) {
        if (result instanceof SingleResult single) {
            return Optional.of(method(SourceTypes.declared(single.type()), List.of(single.type()), false));
        }
        if (result instanceof RecordResult record) {
            TypeName type = RuntimeNames.of(record.type());
            return Optional.of(method(type, record.types(), true));
        }
        return Optional.empty();
    }

    private MethodSpec method(TypeName returned, List<JavaType> types, boolean isRecord) {
        var locals = new NameAllocator();
        locals.newName("run");
        String given = locals.newName("outputs");
        var code =
                CodeBlock.builder().addStatement("$T $L = run.pipelineOutputs()", RuntimeNames.PIPELINE_OUTPUTS, given);
        var names = new ArrayList<String>();
        for (int i = 0; i < types.size(); i++) {
            Output output = outputs.get(i);
            String local = locals.newName(output.javaName().isEmpty() ? "result" : output.javaName());
            code.addStatement(
                    "$T $L = $L", SourceTypes.declared(types.get(i)), local, read(given, output.name(), types.get(i)));
            names.add(local);
        }
        return MethodSpec.methodBuilder("result")
                .addJavadoc(
                        "Returns the result of a run, with the type of the pipeline method.\n\n@param run a successful run\n")
                .addJavadoc("@throws IllegalStateException if the run did not succeed or has other outputs\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(returned)
                .addParameter(RuntimeNames.PIPELINE_RUN, "run")
                .addCode(code.addStatement("$L.check()", given)
                        .addStatement(
                                "return $L",
                                isRecord ? construction(returned, names) : CodeBlock.of("$L", names.get(0)))
                        .build())
                .build();
    }

    private static CodeBlock construction(TypeName type, List<String> arguments) {
        return CodeBlock.of("new $T($L)", type, String.join(", ", arguments));
    }

    private CodeBlock read(String given, String name, JavaType type) {
        if (type instanceof ArtifactClass) {
            return CodeBlock.of("new $T($L.artifact($S))", SourceTypes.declared(type), given, name);
        }
        if (type instanceof ArtifactList list) {
            return readers.readArtifacts(list, CodeBlock.of("$L.artifacts($S)", given, name));
        }
        return readers.read((ParameterJavaType) type, CodeBlock.of("$L.value($S)", given, name));
    }
}
