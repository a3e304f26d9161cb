// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.processor.pipeline.KubernetesSetting;
import dev.kfp4j.processor.pipeline.KubernetesSetting.FieldEnv;
import dev.kfp4j.processor.pipeline.KubernetesSetting.InitContainer;
import dev.kfp4j.processor.pipeline.KubernetesSetting.NodeAffinity;
import dev.kfp4j.processor.pipeline.KubernetesSetting.NodeAffinityJson;
import dev.kfp4j.processor.pipeline.KubernetesSetting.NodeLabel;
import dev.kfp4j.processor.pipeline.KubernetesSetting.NodeSelectorJson;
import dev.kfp4j.processor.pipeline.KubernetesSetting.PodMark;
import dev.kfp4j.processor.pipeline.KubernetesSetting.PullPolicy;
import dev.kfp4j.processor.pipeline.KubernetesSetting.RunAs;
import dev.kfp4j.processor.pipeline.KubernetesSetting.RunAsNonRoot;
import dev.kfp4j.processor.pipeline.KubernetesSetting.Toleration;
import dev.kfp4j.processor.pipeline.KubernetesSetting.TolerationsJson;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes the Kubernetes settings of a task: an entry of the platform document's executors. Proto-JSON writes 64-bit
 * integers as text.
 */
final class PodConfig {
    private final StoreConfig stores;
    private final Function<Reference, ValueSource> sources;
    private final Map<String, List<JsonValue>> lists = new LinkedHashMap<>();
    private final Map<String, JsonValue> members = new TreeMap<>();
    private final Map<String, JsonValue> nodeLabels = new TreeMap<>();
    private final Map<String, JsonValue> podLabels = new TreeMap<>();
    private final Map<String, JsonValue> podAnnotations = new TreeMap<>();
    private final Map<String, JsonValue> security = new TreeMap<>();

    private PodConfig(Function<Reference, ValueSource> sources) {
        this.sources = sources;
        this.stores = new StoreConfig(sources);
    }

    /**
     * Writes them; may be empty.
     *
     * @param sources where the task's region has run-time values from
     */
    static JsonObject of(TaskOptions options, Function<Reference, ValueSource> sources) {
        var config = new PodConfig(sources);
        options.timeout()
                .ifPresent(limit ->
                        config.members.put("activeDeadlineSeconds", JsonValue.of(Long.toString(limit.toSeconds()))));
        options.kubernetes().forEach(config::add);
        return config.build();
    }

    private void add(KubernetesSetting setting) {
        if (!stores.add(setting, this::append) && !schedule(setting)) {
            pod(setting);
        }
    }

    private void append(String field, JsonValue entry) {
        lists.computeIfAbsent(field, unknown -> new ArrayList<>()).add(entry);
    }

    private boolean schedule(KubernetesSetting setting) {
        if (setting instanceof NodeLabel label) {
            nodeLabels.put(label.key(), JsonValue.of(label.value()));
        } else if (setting instanceof NodeSelectorJson json) {
            members.put("nodeSelector", object("nodeSelectorJson", source(json.labels())));
        } else if (setting instanceof NodeAffinity term) {
            append("nodeAffinity", affinity(term));
        } else if (setting instanceof NodeAffinityJson json) {
            append("nodeAffinity", object("nodeAffinityJson", source(json.affinity())));
        } else if (setting instanceof Toleration toleration) {
            append("tolerations", toleration(toleration));
        } else if (setting instanceof TolerationsJson json) {
            append("tolerations", object("tolerationJson", source(json.tolerations())));
        } else {
            return false;
        }
        return true;
    }

    private void pod(KubernetesSetting setting) {
        if (setting instanceof PodMark mark) {
            (mark.annotation() ? podAnnotations : podLabels).put(mark.key(), JsonValue.of(mark.value()));
        } else if (setting instanceof PullPolicy policy) {
            if (!policy.policy().isEmpty()) {
                members.put("imagePullPolicy", JsonValue.of(policy.policy()));
            }
        } else if (setting instanceof FieldEnv field) {
            append(
                    "fieldPathAsEnv",
                    new JsonObject(
                            Map.of("name", JsonValue.of(field.variable()), "fieldPath", JsonValue.of(field.path()))));
        } else if (setting instanceof RunAs identity) {
            security.put(identity.group() ? "runAsGroup" : "runAsUser", JsonValue.of(Long.toString(identity.number())));
        } else if (setting instanceof RunAsNonRoot rule) {
            security.put("runAsNonRoot", JsonValue.of(rule.refused()));
        } else if (setting instanceof InitContainer container) {
            append("initContainers", InitContainers.json(container));
        } else {
            throw new AssertionError(setting);
        }
    }

    private JsonValue source(Argument argument) {
        return ParameterSources.json(argument, sources);
    }

    private static JsonObject affinity(NodeAffinity term) {
        var members = new TreeMap<String, JsonValue>();
        putUnlessEmpty(members, "matchExpressions", requirements(term.labels()));
        putUnlessEmpty(members, "matchFields", requirements(term.fields()));
        term.weight().ifPresent(weight -> members.put("weight", JsonValue.of(weight)));
        return new JsonObject(members);
    }

    private static List<JsonValue> requirements(List<KubernetesSetting.Requirement> requirements) {
        return requirements.stream()
                .<JsonValue>map(requirement -> {
                    var members = new TreeMap<String, JsonValue>();
                    members.put("key", JsonValue.of(requirement.key()));
                    members.put("operator", JsonValue.of(requirement.operator()));
                    putUnlessEmpty(members, "values", texts(requirement.values()));
                    return new JsonObject(members);
                })
                .toList();
    }

    private static JsonObject toleration(Toleration toleration) {
        var members = new TreeMap<String, JsonValue>();
        putUnlessEmpty(members, "key", toleration.key());
        putUnlessEmpty(members, "operator", toleration.operator());
        putUnlessEmpty(members, "value", toleration.value());
        putUnlessEmpty(members, "effect", toleration.effect());
        toleration
                .seconds()
                .ifPresent(seconds -> members.put("tolerationSeconds", JsonValue.of(Long.toString(seconds))));
        return new JsonObject(members);
    }

    private JsonObject build() {
        lists.forEach((field, entries) -> members.put(field, new JsonArray(entries)));
        if (!nodeLabels.isEmpty()) {
            members.put("nodeSelector", object("labels", new JsonObject(nodeLabels)));
        }
        var marks = new TreeMap<String, JsonValue>();
        putUnlessEmpty(marks, "labels", podLabels);
        putUnlessEmpty(marks, "annotations", podAnnotations);
        putUnlessEmpty(members, "podMetadata", marks);
        putUnlessEmpty(members, "securityContext", security);
        return new JsonObject(members);
    }

    static JsonObject object(String name, JsonValue value) {
        return new JsonObject(Map.of(name, value));
    }

    static List<JsonValue> texts(List<String> texts) {
        return texts.stream().map(JsonValue::of).toList();
    }

    static void putUnlessEmpty(Map<String, JsonValue> members, String name, String text) {
        if (!text.isEmpty()) {
            members.put(name, JsonValue.of(text));
        }
    }

    static void putUnlessEmpty(Map<String, JsonValue> members, String name, List<JsonValue> values) {
        if (!values.isEmpty()) {
            members.put(name, new JsonArray(values));
        }
    }

    static void putUnlessEmpty(Map<String, JsonValue> members, String name, Map<String, JsonValue> values) {
        if (!values.isEmpty()) {
            members.put(name, new JsonObject(values));
        }
    }

    /** Texts by keys as an object. */
    static Map<String, JsonValue> object(Map<String, String> texts) {
        var values = new TreeMap<String, JsonValue>();
        texts.forEach((key, text) -> values.put(key, JsonValue.of(text)));
        return values;
    }
}
