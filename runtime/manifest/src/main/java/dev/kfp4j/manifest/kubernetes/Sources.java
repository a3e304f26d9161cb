// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads and writes the sources of values in the platform document. Names are written twice, as KFP's compiler does:
 * older clusters take constants only, and read them from another key.
 */
final class Sources {
    private static final String VALUE = "runtimeValue";
    private static final String CONSTANT = "constant";
    private static final String INPUT = "componentInputParameter";
    private static final String OUTPUT = "taskOutputParameter";
    private static final String TASK = "producerTask";
    private static final String KEY = "outputParameterKey";
    private static final String CLAIM = "pvcNameParameter";

    private Sources() {}

    private static String parameter(String key) {
        return key + "Parameter";
    }

    /** The name of an object of the cluster: a source or, in older manifests, a text. */
    static ParameterSource name(SettingReader entry, String key) throws UnreadableSettingException {
        return entry.value(parameter(key)) instanceof JsonObject
                ? source(entry, parameter(key))
                : new ParameterSource.Constant(JsonValue.of(entry.text(key)));
    }

    /** The name of a claim: a source or, in older manifests, a constant or source that is the entry itself. */
    static ParameterSource claimName(SettingReader entry) throws UnreadableSettingException {
        if (entry.value(CLAIM) instanceof JsonObject) {
            return source(entry, CLAIM);
        }
        return entry.value(CONSTANT) instanceof JsonString name ? new ParameterSource.Constant(name) : read(entry);
    }

    /** The source at a key. */
    static ParameterSource source(SettingReader entry, String key) throws UnreadableSettingException {
        return read(entry.object(key));
    }

    private static ParameterSource read(SettingReader source) throws UnreadableSettingException {
        JsonValue constant = source.object(VALUE).value(CONSTANT);
        if (constant != null) {
            return new ParameterSource.Constant(constant);
        }
        if (source.value(INPUT) instanceof JsonString input) {
            return new ParameterSource.ComponentInput(input.value());
        }
        if (source.value(OUTPUT) instanceof JsonObject) {
            SettingReader output = source.object(OUTPUT);
            return new ParameterSource.TaskOutput(output.text(TASK), output.text(KEY));
        }
        throw new UnreadableSettingException(source.field() + " has no name");
    }

    /** The members of an entry for the name of an object of the cluster. */
    static Map<String, JsonValue> ofName(String key, ParameterSource name) {
        var members = new TreeMap<String, JsonValue>();
        members.put(parameter(key), json(name));
        if (name instanceof ParameterSource.Constant constant) {
            members.put(key, constant.value());
        }
        return members;
    }

    /** The members of an entry for the name of a claim. */
    static Map<String, JsonValue> ofClaim(ParameterSource name) {
        JsonObject source = json(name);
        var members = new TreeMap<String, JsonValue>();
        members.put(CLAIM, source);
        if (name instanceof ParameterSource.Constant constant) {
            members.put(CONSTANT, constant.value());
        } else {
            members.putAll(source.members());
        }
        return members;
    }

    static JsonObject json(ParameterSource source) {
        if (source instanceof ParameterSource.Constant constant) {
            return object(VALUE, object(CONSTANT, constant.value()));
        } else if (source instanceof ParameterSource.ComponentInput input) {
            return object(INPUT, JsonValue.of(input.input()));
        } else if (source instanceof ParameterSource.TaskOutput output) {
            var members = new TreeMap<String, JsonValue>();
            members.put(TASK, JsonValue.of(output.producerTask()));
            members.put(KEY, JsonValue.of(output.outputParameterKey()));
            return object(OUTPUT, new JsonObject(members));
        }
        throw new IllegalArgumentException("a setting cannot take " + source);
    }

    private static JsonObject object(String key, JsonValue value) {
        return new JsonObject(Map.of(key, value));
    }
}
