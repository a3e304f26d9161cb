// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import dev.kfp4j.local.internal.kubernetes.StepSettings;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.kubernetes.EnvironmentSetting.StoreEnv;
import dev.kfp4j.manifest.kubernetes.Store;
import dev.kfp4j.manifest.kubernetes.VolumeSetting;
import dev.kfp4j.manifest.kubernetes.VolumeSetting.ClaimVolume;
import dev.kfp4j.manifest.kubernetes.VolumeSetting.EmptyVolume;
import dev.kfp4j.manifest.kubernetes.VolumeSetting.StoreVolume;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Kubernetes settings of a step as a part of its key: the names and keys of secrets and config maps, never their
 * values.
 *
 * <p>The field names are written here by hand, so that no renaming in this program changes a key. A field with its
 * default value is omitted, so that a new field changes no key of steps that do not use it.
 */
final class SettingsKey {

    private final Map<String, List<JsonValue>> entries = new TreeMap<>();

    private SettingsKey() {}

    static JsonObject of(StepSettings<String> settings) {
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

    private void variables(StoreEnv<String> each) {
        var keys = new TreeMap<String, String>();
        each.variables().forEach(variable -> keys.put(variable.variable(), variable.key()));
        var entry = new TreeMap<String, JsonValue>();
        entry.put(each.store() == Store.SECRET ? "secretName" : "configMapName", JsonValue.of(each.name()));
        entry.put("keyToEnv", texts(keys));
        putOptional(entry, each.isOptional());
        add(each.store() == Store.SECRET ? "secretAsEnv" : "configMapAsEnv", entry);
    }

    private void volume(VolumeSetting<String> volume) {
        var entry = new TreeMap<String, JsonValue>();
        entry.put("mountPath", JsonValue.of(volume.path()));
        if (volume instanceof StoreVolume<String> files) {
            entry.put(files.store() == Store.SECRET ? "secretName" : "configMapName", JsonValue.of(files.name()));
            putOptional(entry, files.isOptional());
            add(files.store() == Store.SECRET ? "secretAsVolume" : "configMapAsVolume", entry);
        } else if (volume instanceof ClaimVolume<String> claim) {
            entry.put("pvcName", JsonValue.of(claim.claim()));
            if (!claim.subPath().isEmpty()) {
                entry.put("subPath", JsonValue.of(claim.subPath()));
            }
            add("pvcMount", entry);
        } else if (volume instanceof EmptyVolume<String> empty) {
            entry.put("volumeName", JsonValue.of(empty.name()));
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

    private static JsonObject texts(Map<String, String> texts) {
        var members = new TreeMap<String, JsonValue>();
        texts.forEach((name, text) -> members.put(name, JsonValue.of(text)));
        return new JsonObject(members);
    }
}
