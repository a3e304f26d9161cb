// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.processor.pipeline.KubernetesSetting.InitContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes containers that run before a task's own. */
final class InitContainers {
    private InitContainers() {}

    static JsonObject json(InitContainer container) {
        var members = new TreeMap<String, JsonValue>();
        members.put("name", JsonValue.of(container.name()));
        members.put("image", JsonValue.of(container.image()));
        PodConfig.putUnlessEmpty(members, "command", PodConfig.texts(container.command()));
        PodConfig.putUnlessEmpty(members, "args", PodConfig.texts(container.args()));
        PodConfig.putUnlessEmpty(members, "env", pairs(container.env(), "name", "value"));
        PodConfig.putUnlessEmpty(members, "volumeMounts", pairs(container.mounts(), "volumeName", "mountPath"));
        if (container.sidecar()) {
            members.put("restartPolicy", JsonValue.of("Always"));
        }
        var resources = new TreeMap<String, JsonValue>();
        PodConfig.putUnlessEmpty(resources, "requests", PodConfig.object(container.requests()));
        PodConfig.putUnlessEmpty(resources, "limits", PodConfig.object(container.limits()));
        PodConfig.putUnlessEmpty(members, "resources", resources);
        return new JsonObject(members);
    }

    private static List<JsonValue> pairs(Map<String, String> texts, String first, String second) {
        var pairs = new ArrayList<JsonValue>();
        texts.forEach((key, value) ->
                pairs.add(new JsonObject(Map.of(first, JsonValue.of(key), second, JsonValue.of(value)))));
        return pairs;
    }
}
