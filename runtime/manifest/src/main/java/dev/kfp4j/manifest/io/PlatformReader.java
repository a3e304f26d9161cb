// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.PlatformSpec;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the platform document. The settings of an executor and of {@code pipelineConfig} are kept as JSON, because they
 * differ between versions of KFP.
 */
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
}
