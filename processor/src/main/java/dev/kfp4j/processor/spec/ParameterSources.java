// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.Map;
import java.util.function.Function;

/** Writes the source of a value to the platform document, in the form of a task's input. */
final class ParameterSources {
    private ParameterSources() {}

    static JsonObject json(Argument argument, Function<Reference, ValueSource> sources) {
        if (argument instanceof ConstantArgument constant) {
            return PodConfig.object("runtimeValue", PodConfig.object("constant", constant.json()));
        }
        return json(sources.apply((Reference) argument).parameter());
    }

    private static JsonObject json(ParameterSource source) {
        if (source instanceof ParameterSource.TaskOutput output) {
            return PodConfig.object(
                    "taskOutputParameter",
                    new JsonObject(Map.of(
                            "producerTask", JsonValue.of(output.producerTask()),
                            "outputParameterKey", JsonValue.of(output.outputParameterKey()))));
        } else if (source instanceof ParameterSource.ComponentInput input) {
            return PodConfig.object("componentInputParameter", JsonValue.of(input.input()));
        }
        throw new AssertionError(source);
    }
}
