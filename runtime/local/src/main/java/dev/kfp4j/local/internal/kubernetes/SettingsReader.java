// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.kubernetes;

import dev.kfp4j.local.internal.kubernetes.StepSettings.Claim;
import dev.kfp4j.local.internal.kubernetes.StepSettings.MapFiles;
import dev.kfp4j.local.internal.kubernetes.StepSettings.Scratch;
import dev.kfp4j.local.internal.kubernetes.StepSettings.Variables;
import dev.kfp4j.local.internal.kubernetes.StepSettings.Volume;
import dev.kfp4j.local.internal.secrets.MapKind;
import dev.kfp4j.local.internal.secrets.Secrets;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonBoolean;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads those Kubernetes settings of an executor that give its step something. */
public final class SettingsReader {

    /** The settings that are read here. */
    public static final Set<String> READ = Set.of(
            "secretAsEnv",
            "configMapAsEnv",
            "secretAsVolume",
            "configMapAsVolume",
            "fieldPathAsEnv",
            "pvcMount",
            "emptyDirMounts",
            "genericEphemeralVolume");

    private final JsonObject settings;

    private SettingsReader(JsonObject settings) {
        this.settings = settings;
    }

    /**
     * Reads the settings of an executor.
     *
     * @param settings all of them
     * @param secrets where the values of secrets and config maps are
     * @throws ValueException if one has not the form that KFP gives it; the message names it
     */
    public static StepSettings read(JsonObject settings, Secrets secrets) throws ValueException {
        var reader = new SettingsReader(settings);
        var variables = new ArrayList<Variables>();
        reader.variables("secretAsEnv", MapKind.SECRET, "secret", variables);
        reader.variables("configMapAsEnv", MapKind.CONFIG_MAP, "configMap", variables);
        var volumes = new ArrayList<Volume>();
        reader.files("secretAsVolume", MapKind.SECRET, "secret", volumes);
        reader.files("configMapAsVolume", MapKind.CONFIG_MAP, "configMap", volumes);
        for (JsonObject entry : reader.entries("pvcMount")) {
            volumes.add(new Claim(
                    reader.claimName(entry),
                    reader.text("pvcMount", entry, "mountPath"),
                    entry.members().get("subPath") instanceof JsonString subPath ? subPath.value() : ""));
        }
        for (String setting : List.of("emptyDirMounts", "genericEphemeralVolume")) {
            for (JsonObject entry : reader.entries(setting)) {
                var name = new ParameterSource.Constant(JsonValue.of(reader.text(setting, entry, "volumeName")));
                volumes.add(new Scratch(name, reader.text(setting, entry, "mountPath")));
            }
        }
        var fields = new TreeMap<String, String>();
        for (JsonObject entry : reader.entries("fieldPathAsEnv")) {
            fields.put(reader.text("fieldPathAsEnv", entry, "name"), reader.text("fieldPathAsEnv", entry, "fieldPath"));
        }
        return new StepSettings(variables, volumes, fields, secrets);
    }

    private void variables(String setting, MapKind kind, String prefix, List<Variables> into) throws ValueException {
        for (JsonObject entry : entries(setting)) {
            var keys = new TreeMap<String, String>();
            for (JsonObject pair : list(setting, entry.members().get("keyToEnv"))) {
                keys.put(text(setting, pair, "envVar"), text(setting, pair, prefix + "Key"));
            }
            into.add(new Variables(kind, name(setting, entry, prefix + "Name"), keys, isOptional(entry)));
        }
    }

    private void files(String setting, MapKind kind, String prefix, List<Volume> into) throws ValueException {
        for (JsonObject entry : entries(setting)) {
            into.add(new MapFiles(
                    kind, name(setting, entry, prefix + "Name"), text(setting, entry, "mountPath"), isOptional(entry)));
        }
    }

    private static boolean isOptional(JsonObject entry) {
        return entry.members().get("optional") instanceof JsonBoolean flag && flag.value();
    }

    /** The newer form is a source, the older one text. */
    private ParameterSource name(String setting, JsonObject entry, String key) throws ValueException {
        return entry.members().get(key + "Parameter") instanceof JsonObject source
                ? source(setting, source)
                : new ParameterSource.Constant(JsonValue.of(text(setting, entry, key)));
    }

    private ParameterSource claimName(JsonObject entry) throws ValueException {
        if (entry.members().get("pvcNameParameter") instanceof JsonObject source) {
            return source("pvcMount", source);
        }
        return entry.members().get("constant") instanceof JsonString name
                ? new ParameterSource.Constant(name)
                : source("pvcMount", entry);
    }

    private ParameterSource source(String setting, JsonObject source) throws ValueException {
        if (source.members().get("runtimeValue") instanceof JsonObject value
                && value.members().containsKey("constant")) {
            return new ParameterSource.Constant(value.members().getOrDefault("constant", JsonValue.NULL));
        }
        if (source.members().get("componentInputParameter") instanceof JsonString input) {
            return new ParameterSource.ComponentInput(input.value());
        }
        if (source.members().get("taskOutputParameter") instanceof JsonObject output) {
            return new ParameterSource.TaskOutput(
                    text(setting, output, "producerTask"), text(setting, output, "outputParameterKey"));
        }
        throw new ValueException(setting + " has no name");
    }

    private List<JsonObject> entries(String setting) throws ValueException {
        return list(setting, settings.members().get(setting));
    }

    private static List<JsonObject> list(String setting, @Nullable JsonValue value) throws ValueException {
        var entries = new ArrayList<JsonObject>();
        if (value == null) {
            return entries;
        }
        if (value instanceof JsonArray array) {
            for (JsonValue element : array.values()) {
                if (element instanceof JsonObject entry) {
                    entries.add(entry);
                }
            }
            if (entries.size() == array.values().size()) {
                return entries;
            }
        }
        throw new ValueException(setting + " is not a list of objects");
    }

    private String text(String setting, JsonObject entry, String key) throws ValueException {
        if (entry.members().get(key) instanceof JsonString text && !text.value().isEmpty()) {
            return text.value();
        }
        throw new ValueException(setting + " has no " + key);
    }
}
