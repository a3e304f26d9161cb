// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.options;

import dev.kfp4j.cli.catalog.TypeNames;
import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.io.ManifestException;
import dev.kfp4j.manifest.io.Yaml;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads parameters from the command line: text as it is, other types as JSON. {@code @file} reads the value from a
 * file; {@code @@} stands for an at sign.
 */
public final class ParameterReader {

    private final IoSpec inputs;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();

    /** Reads parameters for these inputs of a pipeline. */
    public ParameterReader(IoSpec inputs) {
        this.inputs = inputs;
    }

    /**
     * Reads all parameters.
     *
     * @param file a JSON or YAML file with parameters
     * @param assignments {@code name=value} each; they override the file
     * @throws UserError if a value cannot be read
     */
    public Map<String, JsonValue> read(Optional<Path> file, List<String> assignments) {
        var values = new LinkedHashMap<String, JsonValue>();
        file.ifPresent(path -> values.putAll(fromFile(path)));
        var seen = new HashSet<String>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                problems.add("--param must be NAME=VALUE, not \"" + assignment + "\"");
                continue;
            }
            String name = assignment.substring(0, equals);
            if (!seen.add(name)) {
                problems.add("parameter \"" + name + "\" is given twice");
            }
            value(name, assignment.substring(equals + 1))
                    .ifPresentOrElse(value -> values.put(name, value), () -> unread.add(name));
        }
        if (!problems.isEmpty()) {
            // Reports the other mistakes too, except for parameters that could not be read.
            var others = new TreeMap<>(inputs.parameters());
            others.keySet().removeAll(unread);
            values.keySet().removeAll(unread);
            problems.addAll(LocalEngine.argumentProblems(IoSpec.of(others, Map.of()), values));
            throw new UserError(problems);
        }
        return values;
    }

    private Optional<JsonValue> value(String name, String text) {
        if (text.startsWith("@@")) {
            return parsed(name, text.substring(1));
        }
        if (text.startsWith("@")) {
            try {
                return text("parameter \"" + name + "\"", Path.of(text.substring(1)))
                        .flatMap(content -> parsed(name, content));
            } catch (InvalidPathException e) {
                problems.add("parameter \"" + name + "\": \"" + text.substring(1) + "\" is not a valid path");
                return Optional.empty();
            }
        }
        return parsed(name, text);
    }

    private Optional<JsonValue> parsed(String name, String text) {
        ParameterSpec spec = inputs.parameters().get(name);
        // The engine refuses an unknown parameter, together with all other mistakes.
        if (spec == null || spec.type() == ParameterType.STRING) {
            return Optional.of(JsonValue.of(text));
        }
        try {
            return Optional.of(Json.read(text));
        } catch (ManifestException e) {
            problems.add("parameter \"" + name + "\" must be " + TypeNames.of(spec.type()) + ", not \"" + text + "\"");
            return Optional.empty();
        }
    }

    private Map<String, JsonValue> fromFile(Path file) {
        Optional<String> text = text("--params", file);
        if (text.isEmpty()) {
            return Map.of();
        }
        try {
            if (Yaml.read(text.get(), file.toString()) instanceof JsonObject object) {
                return object.members();
            }
            problems.add(file + " must contain an object with the parameters by name");
        } catch (ManifestException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return Map.of();
    }

    private Optional<String> text(String owner, Path file) {
        try {
            if (Files.isRegularFile(file)) {
                return Optional.of(Files.readString(file));
            }
            problems.add(owner + ": there is no file " + file);
        } catch (CharacterCodingException e) {
            problems.add(owner + ": " + file + " is not UTF-8 text");
        } catch (IOException e) {
            problems.add(owner + ": " + file + " cannot be read: " + e);
        }
        return Optional.empty();
    }
}
