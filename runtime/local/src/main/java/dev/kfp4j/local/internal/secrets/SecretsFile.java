// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.secrets;

import dev.kfp4j.local.internal.secrets.SecretValue.InTheFile;
import dev.kfp4j.local.internal.secrets.SecretValue.OfEnvironment;
import dev.kfp4j.local.internal.secrets.SecretValue.OfFile;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.manifest.io.ManifestException;
import dev.kfp4j.manifest.io.Yaml;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.manifest.kubernetes.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The file with the secrets and config maps of this machine:
 *
 * <pre>{@code
 * secrets:
 *   database: {user: reader, password: {env: DB_PASSWORD}, key: {file: id_rsa}}
 * configMaps:
 *   settings: {level: debug}
 * }</pre>
 *
 * <p>No message contains a value of it.
 */
public final class SecretsFile {

    private final Path file;

    private SecretsFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a secrets file.
     *
     * @param file the file; paths in it are relative to its folder
     * @param environment the variables that values may come from
     * @throws ValueException if it cannot be read or has another form
     */
    public static Secrets read(Path file, Map<String, String> environment) throws ValueException {
        var maps = new SecretsFile(file).maps();
        return new Secrets(file.toString(), environment, maps);
    }

    /** The key in the file that contains the maps of a kind. */
    static String key(Store store) {
        return store.stem() + "s";
    }

    private Map<Store, SortedMap<String, SortedMap<String, SecretValue>>> maps() throws ValueException {
        var maps = new EnumMap<Store, SortedMap<String, SortedMap<String, SecretValue>>>(Store.class);
        JsonValue document = document();
        if (document.equals(JsonValue.NULL)) {
            return maps;
        }
        JsonObject top = object("it", document);
        for (String key : top.members().keySet()) {
            if (!key.equals(key(Store.SECRET)) && !key.equals(key(Store.CONFIG_MAP))) {
                throw wrong("unknown key \"" + key + "\"; the keys are secrets and configMaps");
            }
        }
        for (Store store : Store.values()) {
            JsonValue of = top.members().get(key(store));
            if (of != null && !of.equals(JsonValue.NULL)) {
                maps.put(store, named(key(store), of));
            }
        }
        return maps;
    }

    private JsonValue document() throws ValueException {
        try {
            return Yaml.read(Files.readString(file), file.toString());
        } catch (ManifestException e) {
            // The parser's message quotes the file, and so perhaps a value.
            throw wrong("it is not YAML, or uses aliases or binary values");
        } catch (IOException e) {
            throw new ValueException("the secrets file " + file + " cannot be read: "
                    + e.getClass().getSimpleName());
        }
    }

    private SortedMap<String, SortedMap<String, SecretValue>> named(String place, JsonValue value)
            throws ValueException {
        var maps = new TreeMap<String, SortedMap<String, SecretValue>>();
        for (var entry : object(place, value).members().entrySet()) {
            String name = place + "." + entry.getKey();
            var values = new TreeMap<String, SecretValue>();
            for (var member : object(name, entry.getValue()).members().entrySet()) {
                values.put(member.getKey(), value(name + "." + member.getKey(), member.getValue()));
            }
            maps.put(entry.getKey(), values);
        }
        return maps;
    }

    private SecretValue value(String place, JsonValue value) throws ValueException {
        if (value instanceof JsonString text) {
            return new InTheFile(text.value());
        }
        if (value instanceof JsonObject object && object.members().size() == 1) {
            if (object.members().get("env") instanceof JsonString variable) {
                return new OfEnvironment(variable.value());
            }
            if (object.members().get("file") instanceof JsonString other) {
                return new OfFile(
                        file.toAbsolutePath().resolveSibling(other.value()).normalize());
            }
        }
        throw wrong(place + " must be a text, in quotes if it looks like a number, {env: VARIABLE} or {file: PATH}");
    }

    private JsonObject object(String place, JsonValue value) throws ValueException {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw wrong(place + " must be a mapping");
    }

    private ValueException wrong(String what) {
        return new ValueException("the secrets file " + file + ": " + what);
    }
}
