// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The input document of a step, as KFP's launcher writes it: {@code {inputs: {parameterValues, artifacts}, outputs:
 * {parameters, artifacts, outputFile}}}. Empty maps are omitted. Input artifacts have no type, as on a cluster, where a
 * step knows the types from its own declaration.
 */
public final class LauncherInput {

    private final Values inputs;
    private final IoSpec outputs;
    private final StepPlaces places;
    private final StepView view;
    private final Optional<Path> workspace;
    private final PlaceholderReplacer placeholders;
    private final JsonObject json;

    /**
     * @param inputs the inputs of the step, defaults included
     * @param outputs the declared outputs
     * @param places the places of the outputs
     */
    public LauncherInput(Values inputs, IoSpec outputs, StepPlaces places) {
        this(inputs, outputs, places, StepView.SAME, Optional.empty());
    }

    /**
     * @param inputs the inputs of the step, defaults included
     * @param outputs the declared outputs
     * @param places the places of the outputs
     * @param workspace the folder of the run's workspace on this machine, if the pipeline has one
     */
    public LauncherInput(Values inputs, IoSpec outputs, StepPlaces places, Optional<Path> workspace) {
        this(inputs, outputs, places, StepView.SAME, workspace);
    }

    private LauncherInput(Values inputs, IoSpec outputs, StepPlaces places, StepView view, Optional<Path> workspace) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.places = places;
        this.view = view;
        this.workspace = workspace;
        this.placeholders = new PlaceholderReplacer(inputs, places, view, workspace);
        this.json = object("inputs", inputsJson(), "outputs", outputsJson());
    }

    /** Returns the document for a step that has a different view of the file system. */
    public LauncherInput seenThrough(StepView newView) {
        return new LauncherInput(inputs, outputs, places, newView, workspace);
    }

    /** The inputs of the step, with the paths of this machine. */
    public Values inputs() {
        return inputs;
    }

    /** The places of the outputs on this machine. */
    public StepPlaces places() {
        return places;
    }

    /** The document. */
    public JsonObject json() {
        return json;
    }

    /** The document on one line, in ASCII: it survives a command line in any locale. */
    public String text() {
        return ascii(Json.write(json));
    }

    /** Replaces the placeholders in any other text of a container: an image, an amount of memory. */
    public String replaced(String text) {
        return placeholders.argument(text, text());
    }

    /**
     * Checks that the command line of a container can be built.
     *
     * @throws ValueException if it uses an input that does not exist
     */
    public void check(Container container) throws ValueException {
        words(container.command());
        words(container.args());
    }

    /**
     * Returns the command of a container, its placeholders replaced.
     *
     * @throws IllegalArgumentException if {@link #check} fails for it
     */
    public List<String> command(Container container) {
        return checked(container.command());
    }

    /**
     * Returns the arguments of a container, their placeholders replaced.
     *
     * @throws IllegalArgumentException if {@link #check} fails for them
     */
    public List<String> arguments(Container container) {
        return checked(container.args());
    }

    private List<String> checked(List<String> words) {
        try {
            return words(words);
        } catch (ValueException e) {
            throw new IllegalArgumentException(e.message(), e);
        }
    }

    private List<String> words(List<String> words) throws ValueException {
        String text = text();
        var arguments = new ContainerArguments(inputs, placeholders);
        var all = new ArrayList<String>();
        for (String word : words) {
            all.addAll(arguments.words(word, text));
        }
        return all;
    }

    private JsonObject inputsJson() {
        var parameters = new LinkedHashMap<String, JsonValue>();
        inputs.parameters().forEach((name, value) -> parameters.put(name, placeholders.resolved(value)));
        var artifacts = new LinkedHashMap<String, JsonValue>();
        inputs.artifacts()
                .forEach((name, list) -> artifacts.put(
                        name, artifactList(list.stream().map(this::input).toList())));
        return object("parameterValues", new JsonObject(parameters), "artifacts", new JsonObject(artifacts));
    }

    private JsonObject outputsJson() {
        var parameters = new LinkedHashMap<String, JsonValue>();
        places.parameterFiles().forEach((name, file) -> parameters.put(name, object("outputFile", text(file))));
        var artifacts = new LinkedHashMap<String, JsonValue>();
        outputs.artifacts()
                .forEach((name, spec) ->
                        artifacts.put(name, artifactList(List.of(output(name, spec, places.artifactPath(name))))));
        var members = new LinkedHashMap<>(
                object("parameters", new JsonObject(parameters), "artifacts", new JsonObject(artifacts))
                        .members());
        members.put("outputFile", text(places.outputFile()));
        return new JsonObject(members);
    }

    private JsonValue input(ArtifactValue artifact) {
        return artifact(
                artifact.name(),
                object("instanceSchema", JsonValue.of("")),
                view.uri(artifact.uri()),
                artifact.metadata());
    }

    private JsonValue output(String name, ArtifactSpec spec, Path path) {
        ArtifactType type = spec.type();
        return artifact(
                name,
                object(
                        "schemaTitle",
                        JsonValue.of(type.schemaTitle()),
                        "schemaVersion",
                        JsonValue.of(type.schemaVersion())),
                view.uri(path.toString()),
                spec.metadata());
    }

    private static JsonValue artifact(String name, JsonObject type, String uri, Map<String, JsonValue> metadata) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("name", JsonValue.of(name));
        members.put("type", type);
        members.put("uri", JsonValue.of(uri));
        members.put("metadata", new JsonObject(metadata));
        return new JsonObject(members);
    }

    private static JsonValue artifactList(List<JsonValue> artifacts) {
        return object("artifacts", new JsonArray(artifacts));
    }

    private JsonValue text(Path path) {
        return JsonValue.of(view.path(path));
    }

    private static JsonObject object(String name, JsonValue value) {
        return new JsonObject(Map.of(name, value));
    }

    /** Returns an object of those members that are not empty objects. */
    private static JsonObject object(String firstName, JsonValue first, String secondName, JsonValue second) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put(firstName, first);
        members.put(secondName, second);
        members.values().removeIf(value -> value.equals(new JsonObject(Map.of())));
        return new JsonObject(members);
    }

    /** JSON is ASCII outside its texts, and inside them an escape is equivalent. */
    private static String ascii(String jsonText) {
        var out = new StringBuilder(jsonText.length());
        for (int i = 0; i < jsonText.length(); i++) {
            char c = jsonText.charAt(i);
            if (c < 0x7f) {
                out.append(c);
            } else {
                out.append("\\u");
                String hex = Integer.toHexString(c);
                out.append("0".repeat(4 - hex.length())).append(hex);
            }
        }
        return out.toString();
    }
}
