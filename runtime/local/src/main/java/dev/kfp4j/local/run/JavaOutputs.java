// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import dev.kfp4j.artifacts.ArtifactHandle;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonBoolean;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.runtime.PipelineOutputs;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts the outputs of a run to plain Java values. */
final class JavaOutputs {

    private JavaOutputs() {}

    static PipelineOutputs of(Values outputs) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        outputs.parameters().forEach((name, value) -> parameters.put(name, plain(value)));
        var artifacts = new LinkedHashMap<String, List<ArtifactHandle>>();
        outputs.artifacts()
                .forEach((name, list) -> artifacts.put(
                        name, list.stream().map(JavaOutputs::handle).toList()));
        return new PipelineOutputs(parameters, artifacts);
    }

    private static ArtifactHandle handle(ArtifactValue artifact) {
        var metadata = new LinkedHashMap<String, @Nullable Object>();
        artifact.metadata().forEach((name, value) -> metadata.put(name, plain(value)));
        // The URI of an artifact is a path here, unless the step set another.
        Path path = artifact.uri().contains("://") ? null : Path.of(artifact.uri());
        return new ArtifactHandle(artifact.name(), artifact.uri(), path, metadata);
    }

    private static @Nullable Object plain(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.value();
        }
        if (value instanceof JsonBoolean flag) {
            return flag.value();
        }
        if (value instanceof JsonNumber number) {
            return number(number.value());
        }
        if (value instanceof JsonArray array) {
            var list = new ArrayList<@Nullable Object>();
            array.values().forEach(element -> list.add(plain(element)));
            return list;
        }
        if (value instanceof JsonObject object) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            object.members().forEach((name, member) -> map.put(name, plain(member)));
            return map;
        }
        return null;
    }

    private static Number number(BigDecimal value) {
        try {
            return value.longValueExact();
        } catch (ArithmeticException e) {
            return value.doubleValue();
        }
    }
}
