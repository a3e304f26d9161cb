// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Migrates to version 2, in which the keys of steps contain Kubernetes settings as JSON. Before, they contained the
 * text of Java records. Both forms are written out here, because later versions of this program write others.
 *
 * <p>A text that is not of the old form stays: its step runs again.
 */
final class SettingsToJson {

    private static final String SETTINGS = "settings";
    private static final String VARIABLES = "variables of secrets and config maps";
    private static final String VOLUMES = "mounted secrets, config maps and folders";
    private static final String FIELD = "variable ";

    private static final String NAME =
            "name=Constant\\[value=JsonString\\[value=([^\\[\\]{}=,]*)\\], expressionSelector=Optional\\.empty\\], ";
    private static final String OPTIONAL = ", isOptional=(true|false)\\]";

    private static final String WORD = "[^=, \\[\\]{}]+";
    private static final String PAIR = WORD + "=" + WORD;

    private static final Pattern MAP_VARIABLES = Pattern.compile(
            "Variables\\[kind=(SECRET|CONFIG_MAP), " + NAME + "keys=\\{((?:" + PAIR + "(?:, )?)*)\\}" + OPTIONAL);
    private static final Pattern MAP_FILES =
            Pattern.compile("MapFiles\\[kind=(SECRET|CONFIG_MAP), " + NAME + "mountPath=(.*)" + OPTIONAL);
    private static final Pattern CLAIM = Pattern.compile("Claim\\[" + NAME + "mountPath=([^,]*), subPath=(.*)\\]");
    private static final Pattern SCRATCH = Pattern.compile("Scratch\\[" + NAME + "mountPath=(.*)\\]");
    private static final Pattern KEY = Pattern.compile("(" + WORD + ")=(" + WORD + ")");

    private final Map<String, List<JsonValue>> entries = new TreeMap<>();
    private final Map<String, JsonValue> fields = new TreeMap<>();

    private SettingsToJson() {}

    private record Row(long run, String path, String key, String parts) {}

    static void migrate(Database database) throws SQLException {
        List<Row> rows = database.query(
                "select run, path, key, parts from step_keys where parts like '%\"settings\":{\"%'",
                row -> new Row(
                        row.getLong("run"), row.getString("path"), row.getString("key"), row.getString("parts")));
        for (Row row : rows) {
            JsonObject before = JsonFields.of(row.parts()).object();
            Optional<JsonObject> now = parts(before);
            if (now.isPresent()) {
                // The key may be the user's own, or one that equals no other.
                boolean isOfParts = row.key().equals(key(before));
                database.update(
                        "update step_keys set parts = ?, key = ? where run = ? and path = ?",
                        Json.write(now.get()),
                        isOfParts ? key(now.get()) : row.key(),
                        row.run(),
                        row.path());
            }
        }
    }

    private static String key(JsonObject parts) {
        var essence = new TreeMap<>(parts.members());
        essence.remove("sources");
        return Digest.of(Json.write(new JsonObject(essence))).hex();
    }

    /** The parts of a key with its settings in the new form; empty if they are not in the old one. */
    private static Optional<JsonObject> parts(JsonObject before) {
        var parts = new TreeMap<>(before.members());
        if (!(parts.get(SETTINGS) instanceof JsonObject settings)) {
            return Optional.empty();
        }
        var migration = new SettingsToJson();
        for (var member : settings.members().entrySet()) {
            if (!migration.take(member.getKey(), member.getValue())) {
                return Optional.empty();
            }
        }
        parts.put(SETTINGS, migration.settings());
        return Optional.of(new JsonObject(parts));
    }

    private JsonObject settings() {
        var settings = new TreeMap<String, JsonValue>();
        entries.forEach((setting, list) -> settings.put(setting, new JsonArray(list)));
        if (!fields.isEmpty()) {
            settings.put("fieldPathAsEnv", new JsonObject(fields));
        }
        return new JsonObject(settings);
    }

    private boolean take(String name, JsonValue value) {
        if (value instanceof JsonArray texts && (name.equals(VARIABLES) || name.equals(VOLUMES))) {
            return JsonFields.texts(texts).stream().allMatch(this::take);
        }
        if (value instanceof JsonString path && name.startsWith(FIELD)) {
            fields.put(name.substring(FIELD.length()), path);
            return true;
        }
        return false;
    }

    private boolean take(String text) {
        Matcher variables = MAP_VARIABLES.matcher(text);
        if (variables.matches()) {
            var entry = map(variables.group(1), variables.group(2), variables.group(4));
            entry.put("keyToEnv", keys(variables.group(3)));
            return add(isSecret(variables) ? "secretAsEnv" : "configMapAsEnv", entry);
        }
        Matcher files = MAP_FILES.matcher(text);
        if (files.matches()) {
            var entry = map(files.group(1), files.group(2), files.group(4));
            entry.put("mountPath", JsonValue.of(files.group(3)));
            return add(isSecret(files) ? "secretAsVolume" : "configMapAsVolume", entry);
        }
        Matcher claim = CLAIM.matcher(text);
        if (claim.matches()) {
            var entry = volume("pvcName", claim);
            if (!claim.group(3).isEmpty()) {
                entry.put("subPath", JsonValue.of(claim.group(3)));
            }
            return add("pvcMount", entry);
        }
        Matcher scratch = SCRATCH.matcher(text);
        return scratch.matches() && add("emptyDirMounts", volume("volumeName", scratch));
    }

    private static boolean isSecret(Matcher text) {
        return text.group(1).equals("SECRET");
    }

    private static Map<String, JsonValue> map(String kind, String name, String isOptional) {
        var entry = new TreeMap<String, JsonValue>();
        entry.put(kind.equals("SECRET") ? "secretName" : "configMapName", JsonValue.of(name));
        if (isOptional.equals("true")) {
            entry.put("optional", JsonValue.of(true));
        }
        return entry;
    }

    private static Map<String, JsonValue> volume(String nameField, Matcher text) {
        var entry = new TreeMap<String, JsonValue>();
        entry.put(nameField, JsonValue.of(text.group(1)));
        entry.put("mountPath", JsonValue.of(text.group(2)));
        return entry;
    }

    private static JsonObject keys(String text) {
        var keys = new TreeMap<String, JsonValue>();
        Matcher pairs = KEY.matcher(text);
        while (pairs.find()) {
            keys.put(pairs.group(1), JsonValue.of(pairs.group(2)));
        }
        return new JsonObject(keys);
    }

    private boolean add(String setting, Map<String, JsonValue> entry) {
        entries.computeIfAbsent(setting, key -> new ArrayList<>()).add(new JsonObject(entry));
        return true;
    }
}
