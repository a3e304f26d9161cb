// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.PlatformSpec;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the platform's document. What stands below an executor is open, as it is in KFP's own specification. */
final class PlatformReader {
    private PlatformReader() {}

    static PlatformSpec read(Located document) {
        var fields = Fields.of(document);
        var platforms = Fields.of(fields.required("platforms"));
        fields.noOthers();
        var kubernetes = Fields.of(platforms.required("kubernetes"));
        platforms.noOthers();
        SortedMap<String, JsonObject> executors = kubernetes
                .optional("deploymentSpec")
                .map(PlatformReader::executors)
                .orElseGet(TreeMap::new);
        kubernetes.optional("pipelineConfig").ifPresent(PlatformReader::checkPipelineConfig);
        var platform = new PlatformSpec(executors, kubernetes.objectValue("pipelineConfig"));
        kubernetes.noOthers();
        return platform;
    }

    private static SortedMap<String, JsonObject> executors(Located deployment) {
        var fields = Fields.of(deployment);
        var executors = fields.map("executors", Located::object);
        fields.noOthers();
        return executors;
    }

    private static void checkPipelineConfig(Located config) {
        var fields = Fields.of(config);
        for (var key : new String[] {
            "activeDeadlineSeconds", "resourceTtlOnCompletion", "resourceTtlOnFailure", "resourceTtlOnSuccess"
        }) {
            fields.optional(key).ifPresent(Located::count);
        }
        fields.optional("workspace").ifPresent(PlatformReader::checkWorkspace);
        fields.noOthers();
    }

    private static void checkWorkspace(Located workspace) {
        var fields = Fields.of(workspace);
        fields.text("size");
        fields.optional("kubernetes").map(Fields::of).ifPresent(kubernetes -> {
            kubernetes.objectValue("pvcSpecPatch");
            kubernetes.noOthers();
        });
        fields.noOthers();
    }
}
