// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.processor.pipeline.KubernetesSetting;
import dev.kfp4j.processor.pipeline.KubernetesSetting.ClaimVolume;
import dev.kfp4j.processor.pipeline.KubernetesSetting.EmptyDir;
import dev.kfp4j.processor.pipeline.KubernetesSetting.EphemeralVolume;
import dev.kfp4j.processor.pipeline.KubernetesSetting.PullSecret;
import dev.kfp4j.processor.pipeline.KubernetesSetting.Store;
import dev.kfp4j.processor.pipeline.KubernetesSetting.StoreEnv;
import dev.kfp4j.processor.pipeline.KubernetesSetting.StoreVolume;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Writes what a pod has of the cluster's secrets, config maps and volumes. Names stand twice, as KFP's compiler writes
 * them: once for clusters of before names could come from the run.
 */
final class StoreConfig {
    private final Function<Reference, ValueSource> sources;

    StoreConfig(Function<Reference, ValueSource> sources) {
        this.sources = sources;
    }

    /**
     * Writes a setting, if it is one of these.
     *
     * @param output takes the field and the entry to be added to it
     */
    boolean add(KubernetesSetting setting, BiConsumer<String, JsonValue> output) {
        if (setting instanceof StoreEnv env) {
            output.accept(env.store() == Store.SECRET ? "secretAsEnv" : "configMapAsEnv", env(env));
        } else if (setting instanceof StoreVolume volume) {
            output.accept(volume.store() == Store.SECRET ? "secretAsVolume" : "configMapAsVolume", volume(volume));
        } else if (setting instanceof ClaimVolume volume) {
            output.accept("pvcMount", claim(volume));
        } else if (setting instanceof EphemeralVolume volume) {
            output.accept("genericEphemeralVolume", ephemeral(volume));
        } else if (setting instanceof EmptyDir folder) {
            output.accept("emptyDirMounts", emptyDir(folder));
        } else if (setting instanceof PullSecret secret) {
            output.accept("imagePullSecret", new JsonObject(named("secretName", secret.secret())));
        } else {
            return false;
        }
        return true;
    }

    private Map<String, JsonValue> named(String field, Argument name) {
        var members = new TreeMap<String, JsonValue>();
        members.put(field + "Parameter", ParameterSources.json(name, sources));
        if (name instanceof ConstantArgument constant) {
            members.put(field, constant.json());
        }
        return members;
    }

    private static String stem(Store store) {
        return store == Store.SECRET ? "secret" : "configMap";
    }

    private JsonObject env(StoreEnv env) {
        var variables = new ArrayList<JsonValue>();
        env.variables()
                .forEach((key, variable) -> variables.add(new JsonObject(
                        Map.of(stem(env.store()) + "Key", JsonValue.of(key), "envVar", JsonValue.of(variable)))));
        Map<String, JsonValue> members = named(stem(env.store()) + "Name", env.name());
        members.put("keyToEnv", new JsonArray(variables));
        members.put("optional", JsonValue.of(env.optional()));
        return new JsonObject(members);
    }

    private JsonObject volume(StoreVolume volume) {
        Map<String, JsonValue> members = named(stem(volume.store()) + "Name", volume.name());
        members.put("mountPath", JsonValue.of(volume.path()));
        members.put("optional", JsonValue.of(volume.optional()));
        return new JsonObject(members);
    }

    private JsonObject claim(ClaimVolume volume) {
        JsonObject source = ParameterSources.json(volume.claim(), sources);
        var members = new TreeMap<String, JsonValue>();
        if (volume.claim() instanceof ConstantArgument constant) {
            members.put("constant", constant.json());
        } else {
            members.putAll(source.members());
        }
        members.put("pvcNameParameter", source);
        members.put("mountPath", JsonValue.of(volume.path()));
        PodConfig.putUnlessEmpty(members, "subPath", volume.subPath());
        return new JsonObject(members);
    }

    private static JsonObject ephemeral(EphemeralVolume volume) {
        var members = new TreeMap<String, JsonValue>();
        members.put("volumeName", JsonValue.of(volume.name()));
        members.put("mountPath", JsonValue.of(volume.path()));
        members.put("size", JsonValue.of(volume.size()));
        members.put("accessModes", new JsonArray(PodConfig.texts(volume.accessModes())));
        volume.storageClass()
                .ifPresentOrElse(
                        name -> members.put("storageClassName", JsonValue.of(name)),
                        () -> members.put("defaultStorageClass", JsonValue.of(true)));
        var marks = new TreeMap<String, JsonValue>();
        PodConfig.putUnlessEmpty(marks, "labels", PodConfig.object(volume.labels()));
        PodConfig.putUnlessEmpty(marks, "annotations", PodConfig.object(volume.annotations()));
        PodConfig.putUnlessEmpty(members, "metadata", marks);
        return new JsonObject(members);
    }

    private static JsonObject emptyDir(EmptyDir folder) {
        var members = new TreeMap<String, JsonValue>();
        members.put("volumeName", JsonValue.of(folder.name()));
        members.put("mountPath", JsonValue.of(folder.path()));
        PodConfig.putUnlessEmpty(members, "medium", folder.medium());
        PodConfig.putUnlessEmpty(members, "sizeLimit", folder.sizeLimit());
        return new JsonObject(members);
    }
}
