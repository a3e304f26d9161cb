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
 * What a step is told, in the form that KFP's launcher gives it: {@code {inputs: {parameterValues, artifacts}, outputs:
 * {parameters, artifacts, outputFile}}}. Empty maps are left out, and input artifacts say nothing of their type, as on a
 * cluster, where a step must know it from its own declaration.
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
     * Makes it.
     *
     * @param inputs the step's inputs, defaults included
     * @param outputs the declared outputs
     * @param places where the outputs go
     */
    public LauncherInput(Values inputs, IoSpec outputs, StepPlaces places) {
        this(inputs, outputs, places, StepView.SAME, Optional.empty());
    }

    /**
     * Makes it for a step that may use the run's workspace.
     *
     * @param inputs the step's inputs, defaults included
     * @param outputs the declared outputs
     * @param places where the outputs go
     * @param workspace the folder of the workspace on this machine, if the pipeline has one
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

    /** The same for a step that sees files at other places. */
    public LauncherInput seenThrough(StepView newView) {
        return new LauncherInput(inputs, outputs, places, newView, workspace);
    }

    /** The step's inputs, as this machine knows them. */
    public Values inputs() {
        return inputs;
    }

    /** Where the outputs go on this machine. */
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

    /** Any other text of a container, its placeholders replaced: an image, an amount of memory. */
    public String replaced(String text) {
        return placeholders.argument(text, text());
    }

    /**
     * Checks that a container's command line can be made.
     *
     * @throws ValueException if it asks for an input that there is none of
     */
    public void check(Container container) throws ValueException {
        words(container.command());
        words(container.args());
    }

    /**
     * The command of a container, its placeholders replaced.
     *
     * @throws IllegalArgumentException if {@link #check} finds fault with it
     */
    public List<String> command(Container container) {
        return checked(container.command());
    }

    /**
     * The arguments of a container, its placeholders replaced.
     *
     * @throws IllegalArgumentException if {@link #check} finds fault with them
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

    /** An object of those members that are not empty objects. */
    private static JsonObject object(String firstName, JsonValue first, String secondName, JsonValue second) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put(firstName, first);
        members.put(secondName, second);
        members.values().removeIf(value -> value.equals(new JsonObject(Map.of())));
        return new JsonObject(members);
    }

    /** Outside of its texts JSON is ASCII already, and inside of them an escape means the same. */
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
