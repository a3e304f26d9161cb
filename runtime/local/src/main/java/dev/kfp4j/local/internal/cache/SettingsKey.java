// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import dev.kfp4j.local.internal.kubernetes.StepSettings;
import dev.kfp4j.local.internal.kubernetes.StepSettings.Claim;
import dev.kfp4j.local.internal.kubernetes.StepSettings.MapFiles;
import dev.kfp4j.local.internal.kubernetes.StepSettings.Variables;
import dev.kfp4j.local.internal.kubernetes.StepSettings.Volume;
import dev.kfp4j.local.internal.secrets.MapKind;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Kubernetes settings of a step as a part of its key: the names and keys of secrets and config maps, never their values.
 *
 * <p>The field names are written here by hand, so that no renaming in this program changes a key. A field with its default
 * value is left out, so that a field that is added later changes no key of the steps that do not use it.
 */
final class SettingsKey {

    private final Map<String, List<JsonValue>> entries = new TreeMap<>();

    private SettingsKey() {}

    static JsonObject of(StepSettings settings) {
        var key = new SettingsKey();
        settings.variables().forEach(key::variables);
        settings.volumes().forEach(key::volume);
        var members = new TreeMap<String, JsonValue>();
        key.entries.forEach((setting, list) -> members.put(setting, new JsonArray(list)));
        if (!settings.fields().isEmpty()) {
            members.put("fieldPathAsEnv", texts(settings.fields()));
        }
        return new JsonObject(members);
    }

    private void variables(Variables each) {
        var entry = new TreeMap<String, JsonValue>();
        entry.put(each.kind() == MapKind.SECRET ? "secretName" : "configMapName", name(each.name()));
        entry.put("keyToEnv", texts(each.keys()));
        putOptional(entry, each.isOptional());
        add(each.kind() == MapKind.SECRET ? "secretAsEnv" : "configMapAsEnv", entry);
    }

    private void volume(Volume volume) {
        var entry = new TreeMap<String, JsonValue>();
        entry.put("mountPath", JsonValue.of(volume.mountPath()));
        if (volume instanceof MapFiles files) {
            entry.put(files.kind() == MapKind.SECRET ? "secretName" : "configMapName", name(files.name()));
            putOptional(entry, files.isOptional());
            add(files.kind() == MapKind.SECRET ? "secretAsVolume" : "configMapAsVolume", entry);
        } else if (volume instanceof Claim claim) {
            entry.put("pvcName", name(claim.name()));
            if (!claim.subPath().isEmpty()) {
                entry.put("subPath", JsonValue.of(claim.subPath()));
            }
            add("pvcMount", entry);
        } else {
            // A generic ephemeral volume is an empty folder, too.
            entry.put("volumeName", name(volume.name()));
            add("emptyDirMounts", entry);
        }
    }

    private void add(String setting, Map<String, JsonValue> entry) {
        entries.computeIfAbsent(setting, key -> new ArrayList<>()).add(new JsonObject(entry));
    }

    private static void putOptional(Map<String, JsonValue> entry, boolean isOptional) {
        if (isOptional) {
            entry.put("optional", JsonValue.of(true));
        }
    }

    /** All names are constants when a step is called. */
    private static JsonValue name(ParameterSource source) {
        return source instanceof ParameterSource.Constant constant ? constant.value() : JsonValue.NULL;
    }

    private static JsonObject texts(Map<String, String> texts) {
        var members = new TreeMap<String, JsonValue>();
        texts.forEach((name, text) -> members.put(name, JsonValue.of(text)));
        return new JsonObject(members);
    }
}
