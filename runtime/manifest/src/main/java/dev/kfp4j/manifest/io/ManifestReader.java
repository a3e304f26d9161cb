// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.PlatformSpec;
import dev.kfp4j.manifest.check.ManifestCheck;
import dev.kfp4j.manifest.check.Problem;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Identifies the documents of a manifest and reads both. */
final class ManifestReader {
    private final String name;

    /**
     * Creates a reader.
     *
     * @param name the name of the text in messages
     */
    ManifestReader(String name) {
        this.name = name;
    }

    Manifest read(List<JsonValue> documents) {
        Optional<PipelineSpec> pipeline = Optional.empty();
        Optional<PlatformSpec> platform = Optional.empty();
        for (var located : KubernetesResources.unpack(documents, name)) {
            if (isPlatform(located)) {
                refuseSecond(platform, "platform");
                platform = Optional.of(PlatformReader.read(located));
            } else {
                refuseSecond(pipeline, "pipeline");
                pipeline = Optional.of(pipeline(located));
            }
        }
        var found = pipeline.orElseThrow(() -> new ManifestException(name + ": no pipeline specification"));
        var manifest = new Manifest(found, platform.orElse(PlatformSpec.NONE));
        refuseProblems(ManifestCheck.problems(manifest));
        return manifest;
    }

    /** Reports the first error, and the number of the others. */
    private void refuseProblems(List<Problem> problems) {
        if (!problems.isEmpty()) {
            int others = problems.size() - 1;
            var more = others == 0 ? "" : others == 1 ? " (and 1 problem more)" : " (and " + others + " problems more)";
            throw new ManifestException(
                    name, problems.get(0).place(), problems.get(0).message() + more);
        }
    }

    private void refuseSecond(Optional<?> first, String kind) {
        if (first.isPresent()) {
            throw new ManifestException(name + ": there are two " + kind + " specifications in it; one is allowed");
        }
    }

    private static boolean isPlatform(Located document) {
        return document.object().members().containsKey("platforms");
    }

    private static PipelineSpec pipeline(Located document) {
        var fields = Fields.of(document);
        var version = fields.required("schemaVersion");
        if (!version.text().equals(PipelineSpec.SCHEMA_VERSION)) {
            throw version.place()
                    .error("is \"" + version.text() + "\"; KFP takes " + PipelineSpec.SCHEMA_VERSION + " only");
        }
        var pipeline = new PipelineSpec(
                info(fields.required("pipelineInfo")),
                fields.map("components", ComponentReader::read),
                fields.optional("deploymentSpec").map(ManifestReader::executors).orElseGet(TreeMap::new),
                ComponentReader.read(fields.required("root")),
                fields.text("sdkVersion"),
                fields.text("defaultPipelineRoot"));
        fields.noOthers();
        return pipeline;
    }

    private static PipelineSpec.Info info(Located info) {
        var fields = Fields.of(info);
        var read = new PipelineSpec.Info(
                fields.requiredText("name"), fields.text("displayName"), fields.text("description"));
        fields.noOthers();
        return read;
    }

    private static SortedMap<String, ExecutorSpec> executors(Located deployment) {
        var fields = Fields.of(deployment);
        var executors = fields.map("executors", ExecutorReader::read);
        fields.noOthers();
        return executors;
    }
}
