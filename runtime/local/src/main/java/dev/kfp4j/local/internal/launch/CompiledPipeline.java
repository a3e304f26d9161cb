// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.launch;

import dev.kfp4j.local.internal.values.PlainValues;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.io.ManifestException;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.runtime.PipelineArguments;
import dev.kfp4j.runtime.PipelineDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the files that the compiler has generated for a pipeline. */
public final class CompiledPipeline {

    private CompiledPipeline() {}

    /** Returns the values of typed arguments, by name. */
    public static Map<String, JsonValue> values(PipelineArguments arguments) {
        var values = new LinkedHashMap<String, JsonValue>();
        arguments.values().forEach((name, value) -> values.put(name, PlainValues.toJson(value)));
        return values;
    }

    /**
     * Reads the manifest.
     *
     * @throws RunRefusedException if there is none, or it is damaged
     */
    public static Manifest manifest(PipelineDescriptor pipeline) {
        String resource = pipeline.manifestResource();
        try (InputStream in = pipeline.classLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new RunRefusedException(List.of("pipeline \"" + pipeline.name() + "\" has no manifest ("
                        + resource + "): was it compiled with kfp4j's annotation processor?"));
            }
            return ManifestYaml.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), resource);
        } catch (ManifestException e) {
            throw new RunRefusedException(List.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
