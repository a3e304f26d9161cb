// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;

/**
 * Unpacks a manifest that KFP's Python SDK has wrapped for {@code kubectl apply}. A {@code Pipeline} resource contains
 * only names, and a {@code PipelineVersion} contains both specifications.
 */
final class KubernetesResources {
    private static final String GROUP = "pipelines.kubeflow.org/";

    private KubernetesResources() {}

    /** Returns the documents of a manifest, wrapped or not. */
    static List<Located> unpack(List<JsonValue> documents, String name) {
        var unpacked = new ArrayList<Located>();
        for (var document : documents) {
            var located = new Located(new Place(name, ""), document);
            if (!isResource(located)) {
                unpacked.add(located);
                continue;
            }
            var resource = Fields.of(located);
            var kind = resource.required("kind");
            if (kind.text().equals("PipelineVersion")) {
                var spec = Fields.of(resource.required("spec"));
                unpacked.add(spec.required("pipelineSpec"));
                spec.optional("platformSpec").ifPresent(unpacked::add);
            } else if (!kind.text().equals("Pipeline")) {
                throw kind.place().error("is \"" + kind.text() + "\", not Pipeline or PipelineVersion");
            }
        }
        return unpacked;
    }

    private static boolean isResource(Located document) {
        return document.object().members().get("apiVersion") instanceof JsonString version
                && version.value().startsWith(GROUP);
    }
}
