// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.local.internal.files.Trees;
import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.io.ManifestException;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonNull;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.manifest.text.ValueText;
import dev.kfp4j.runtime.files.FileTree;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outputs of a step as strictly as KFP's launcher: an unknown key, a null in metadata or a missing output
 * parameter fails the step. A value in the executor output overrides the parameter's file.
 */
public final class LauncherOutput {

    private static final String FILE = "executor output: ";

    private LauncherOutput() {}

    /** Reads the outputs of a successful step that shares the file system of this machine. */
    public static Values read(IoSpec declared, StepPlaces places) throws ValueException {
        return read(declared, places, StepView.SAME);
    }

    /**
     * Reads the outputs of a successful step.
     *
     * @param declared the outputs of its component
     * @param places the places of the outputs on this machine
     * @param view the step's view of these places
     * @throws ValueException if an output is missing or does not match its declaration
     */
    public static Values read(IoSpec declared, StepPlaces places, StepView view) throws ValueException {
        JsonObject output = document(places.outputFile());
        only(output, "", Set.of("parameterValues", "parameter_values", "artifacts"));
        var given = member(output, "parameterValues", "parameter_values");
        var parameters = new TreeMap<String, JsonValue>();
        for (var entry : declared.parameters().entrySet()) {
            parameters.put(entry.getKey(), parameter(entry.getKey(), entry.getValue(), given, places));
        }
        var givenArtifacts = member(output, "artifacts", "artifacts");
        for (var entry : givenArtifacts.entrySet()) {
            checkArtifacts(entry.getKey(), entry.getValue());
        }
        var artifacts = new TreeMap<String, List<ArtifactValue>>();
        for (var entry : declared.artifacts().entrySet()) {
            String name = entry.getKey();
            Path path = places.artifactPath(name);
            artifacts.put(name, List.of(artifact(name, entry.getValue(), path, givenArtifacts.get(name), view)));
        }
        return Values.of(parameters, artifacts);
    }

    private static JsonObject document(Path file) throws ValueException {
        if (!Files.exists(file)) {
            return new JsonObject(Map.of());
        }
        try {
            if (Json.read(Files.readString(file)) instanceof JsonObject object) {
                return object;
            }
            throw new ValueException(FILE + "must be a JSON object");
        } catch (ManifestException e) {
            throw new ValueException(FILE + e.getMessage());
        } catch (IOException e) {
            throw new ValueException(FILE + "cannot be read: " + e);
        }
    }

    private static JsonValue parameter(String name, ParameterSpec spec, Map<String, JsonValue> given, StepPlaces places)
            throws ValueException {
        String place = "output parameter \"" + name + "\"";
        JsonValue value = given.get(name);
        if (value == null) {
            value = OutputFile.value(place, spec.type(), text(place, places.parameterFile(name)));
        }
        if (value instanceof JsonNull) {
            throw new ValueException(place + " must not be null");
        }
        return ParameterChecks.fitted(place, spec, value);
    }

    private static String text(String place, Path file) throws ValueException {
        if (!Files.exists(file)) {
            throw new ValueException(place + " is missing: the step succeeded but did not write it");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new ValueException(place + " has a file that is not UTF-8");
        } catch (IOException e) {
            throw new ValueException(place + " cannot be read: " + e);
        }
    }

    private static void checkArtifacts(String name, JsonValue given) throws ValueException {
        String place = "artifacts." + name;
        JsonObject list = object(place, given);
        only(list, place, Set.of("artifacts"));
        JsonValue elements = list.members().getOrDefault("artifacts", new JsonArray(List.of()));
        if (!(elements instanceof JsonArray array)) {
            throw new ValueException(FILE + place + ".artifacts must be a list");
        }
        for (JsonValue element : array.values()) {
            only(object(place, element), place, Set.of("name", "type", "uri", "metadata", "customPath", "custom_path"));
        }
    }

    private static ArtifactValue artifact(
            String name, ArtifactSpec spec, Path path, @Nullable JsonValue given, StepView view) throws ValueException {
        var metadata = new LinkedHashMap<>(spec.metadata());
        String uri = path.toString();
        // Only the first element counts: a step cannot produce a list of artifacts.
        if (given instanceof JsonObject list
                && list.members().get("artifacts") instanceof JsonArray array
                && !array.values().isEmpty()
                && array.values().get(0) instanceof JsonObject artifact) {
            if (artifact.members().get("uri") instanceof JsonString own
                    && !own.value().isEmpty()) {
                uri = view.ownUri(own.value());
            }
            takeOver(name, artifact, path, view);
            for (var entry : member(artifact, "metadata", "metadata").entrySet()) {
                if (entry.getValue() instanceof JsonNull) {
                    throw new ValueException(
                            FILE + "artifacts." + name + ".metadata." + entry.getKey() + " must not be null");
                }
                metadata.put(entry.getKey(), entry.getValue());
            }
        }
        return new ArtifactValue(name, spec.type(), uri, metadata);
    }

    /**
     * Copies an artifact that the step wrote to another path. If nothing is there, the artifact has no content, as on a
     * cluster.
     */
    private static void takeOver(String name, JsonObject artifact, Path place, StepView view) throws ValueException {
        JsonValue given =
                artifact.members().getOrDefault("customPath", artifact.members().get("custom_path"));
        if (!(given instanceof JsonString custom) || custom.value().isEmpty()) {
            return;
        }
        try {
            Path source = Path.of(view.ownUri(custom.value()));
            if (Files.exists(source) && !source.equals(place)) {
                FileTree.delete(place);
                Trees.copy(source, place);
            }
        } catch (IOException | InvalidPathException e) {
            throw new ValueException(FILE + "artifacts." + name + ".customPath cannot be read: " + e);
        }
    }

    private static Map<String, JsonValue> member(JsonObject object, String name, String otherSpelling)
            throws ValueException {
        JsonValue value = object.members().get(name);
        if (value == null) {
            value = object.members().get(otherSpelling);
        }
        return value == null || value instanceof JsonNull
                ? Map.of()
                : object(name, value).members();
    }

    private static JsonObject object(String place, JsonValue value) throws ValueException {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new ValueException(FILE + place + " must be an object, not " + ValueText.kind(value));
    }

    private static void only(JsonObject object, String place, Set<String> known) throws ValueException {
        for (String key : object.members().keySet()) {
            if (!known.contains(key)) {
                String where = place.isEmpty() ? "" : place + ": ";
                throw new ValueException(FILE + where + "unknown key \"" + key + "\"");
            }
        }
    }
}
