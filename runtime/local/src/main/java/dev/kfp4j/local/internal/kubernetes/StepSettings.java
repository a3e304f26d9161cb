// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.kubernetes;

import dev.kfp4j.local.internal.secrets.Secrets;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonNull;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.manifest.kubernetes.EnvironmentSetting.FieldEnv;
import dev.kfp4j.manifest.kubernetes.EnvironmentSetting.StoreEnv;
import dev.kfp4j.manifest.kubernetes.PodField;
import dev.kfp4j.manifest.kubernetes.PodSetting;
import dev.kfp4j.manifest.kubernetes.PodSettings;
import dev.kfp4j.manifest.kubernetes.UnreadableSettingException;
import dev.kfp4j.manifest.kubernetes.VolumeSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The Kubernetes settings that the program of a step can see.
 *
 * @param settings the settings
 * @param secrets the values of secrets and config maps
 * @param <N> a name: its source in the plan of a step, its text in a call
 */
public record StepSettings<N>(List<PodSetting<N>> settings, Secrets secrets) {

    public StepSettings {
        settings = List.copyOf(settings);
    }

    /** No settings. */
    public static <N> StepSettings<N> none() {
        return new StepSettings<>(List.of(), Secrets.none("secrets.yaml"));
    }

    /**
     * Reads the settings of an executor.
     *
     * @throws UnreadableSettingException if one of them has not the form of KFP's schema
     */
    public static StepSettings<ParameterSource> read(JsonObject executor, Secrets secrets)
            throws UnreadableSettingException {
        return new StepSettings<>(PodSettings.read(executor, PodField.Concern.STEP), secrets);
    }

    /** The variables with values of secrets and config maps. */
    public List<StoreEnv<N>> variables() {
        var variables = new ArrayList<StoreEnv<N>>();
        for (PodSetting<N> setting : settings) {
            if (setting instanceof StoreEnv<N> each) {
                variables.add(each);
            }
        }
        return variables;
    }

    /** The fields of the pod by variable. */
    public SortedMap<String, String> fields() {
        var fields = new TreeMap<String, String>();
        for (PodSetting<N> setting : settings) {
            if (setting instanceof FieldEnv<N> each) {
                fields.put(each.variable(), each.path());
            }
        }
        return fields;
    }

    /** The mounted folders. */
    public List<VolumeSetting<N>> volumes() {
        var volumes = new ArrayList<VolumeSetting<N>>();
        for (PodSetting<N> setting : settings) {
            if (setting instanceof VolumeSetting<N> each) {
                volumes.add(each);
            }
        }
        return volumes;
    }

    /**
     * The settings with their names known in another way. As on a cluster, a setting without a name is left out.
     *
     * @param names returns the name of an old one, or nothing if there is none
     */
    public <M> StepSettings<M> resolve(Function<? super N, Optional<M>> names) {
        return new StepSettings<>(
                settings.stream()
                        .flatMap(setting -> setting.resolve(names).stream())
                        .toList(),
                secrets);
    }

    /** The name that the value of a parameter stands for; empty without a value. */
    public static Optional<String> name(@Nullable JsonValue value) {
        if (value == null || value instanceof JsonNull) {
            return Optional.empty();
        }
        return Optional.of(value instanceof JsonString text ? text.value() : "");
    }
}
