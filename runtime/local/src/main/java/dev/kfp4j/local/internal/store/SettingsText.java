// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.local.settings.RunSettings;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Set;

/** The settings of a run as text: one object, with the members of the remark beside those of the engine. */
final class SettingsText {

    private static final String CLASS_PATH = "classPath";
    private static final String ISOLATION = "isolation";
    private static final String SECRETS = "secrets";
    private static final String ENGINE = "containerEngine";
    private static final String ARGUMENTS = "containerArguments";
    private static final String INCOMPLETE = "incomplete";
    private static final Set<String> OWN = Set.of(CLASS_PATH, ISOLATION, SECRETS, ENGINE, ARGUMENTS, INCOMPLETE);

    private SettingsText() {}

    static String write(RunSettings settings) {
        var members = new LinkedHashMap<>(settings.remark().members());
        members.keySet().removeAll(OWN);
        settings.classPath().ifPresent(text -> members.put(CLASS_PATH, JsonValue.of(text)));
        settings.isolation().ifPresent(kind -> members.put(ISOLATION, JsonValue.of(kind.name())));
        settings.secrets().ifPresent(file -> members.put(SECRETS, JsonValue.of(file.toString())));
        settings.containerEngine().ifPresent(text -> members.put(ENGINE, JsonValue.of(text)));
        if (!settings.containerArguments().isEmpty()) {
            members.put(ARGUMENTS, JsonFields.array(settings.containerArguments()));
        }
        if (!settings.isComplete()) {
            members.put(INCOMPLETE, JsonValue.of(true));
        }
        return Json.write(new JsonObject(members));
    }

    static RunSettings read(String text) {
        JsonFields fields = JsonFields.of(text);
        var remark = new LinkedHashMap<>(fields.object().members());
        remark.keySet().removeAll(OWN);
        return new RunSettings(
                fields.optional(CLASS_PATH),
                fields.optional(ISOLATION).map(Isolation::valueOf),
                fields.optional(SECRETS).map(Path::of),
                fields.optional(ENGINE),
                fields.texts(ARGUMENTS),
                !fields.object().members().containsKey(INCOMPLETE),
                new JsonObject(remark));
    }
}
