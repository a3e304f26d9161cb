// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.runtime.executor.LocalPaths;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces the placeholders that KFP's launcher knows, in one pass; all others stay, as on a cluster.
 *
 * <p>The launcher replaces inside JSON text. This class replaces in the texts before they become JSON, so a quote or a
 * line break in a value cannot break the document.
 */
final class PlaceholderReplacer {

    private static final Pattern ANY = Pattern.compile("\\{\\{\\$(?<inside>(?:\\.[^{}]*)?)\\}\\}");
    private static final Pattern PARAMETER = Pattern.compile("\\{\\{\\$\\.inputs\\.parameters\\['([^']*)'\\]\\}\\}");
    private static final Pattern REFERENCE = Pattern.compile(
            "\\.(?<io>inputs|outputs)\\.(?<kind>parameters|artifacts)\\['(?<name>[^']*)'\\](?<field>\\S*)");

    private final Values inputs;
    private final StepPlaces places;
    private final StepView view;
    private final Optional<Path> workspace;

    PlaceholderReplacer(Values inputs, StepPlaces places, StepView view, Optional<Path> workspace) {
        this.inputs = inputs;
        this.places = places;
        this.view = view;
        this.workspace = workspace;
    }

    /** Finds the input parameters that a text names. */
    static List<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** Replaces the placeholders in all texts of a value. */
    JsonValue resolved(JsonValue value) {
        if (value instanceof JsonString text) {
            String own = text.value();
            String shared = workspace
                    .map(folder -> own.replace(WorkspaceFolder.PLACEHOLDER, view.path(folder)))
                    .orElse(own);
            return JsonValue.of(replaced(shared, Optional.empty(), JsonText::plain));
        }
        if (value instanceof JsonArray array) {
            return new JsonArray(array.values().stream().map(this::resolved).toList());
        }
        if (value instanceof JsonObject object) {
            var members = new LinkedHashMap<String, JsonValue>();
            object.members().forEach((name, member) -> members.put(name, resolved(member)));
            return new JsonObject(members);
        }
        return value;
    }

    /**
     * Replaces the placeholders in an argument of the container.
     *
     * @param argument the argument
     * @param executorInput the replacement of <code>{{$}}</code>
     */
    String argument(String argument, String executorInput) {
        return replaced(argument, Optional.of(executorInput), JsonText::inArgument);
    }

    /** Replaces the placeholders in an argument that the driver passes on unchanged. */
    String launched(String argument, String executorInput) {
        return replaced(argument, Optional.of(executorInput), JsonText::plain);
    }

    private String replaced(String text, Optional<String> executorInput, Function<JsonValue, String> toText) {
        if (!text.contains("{{$")) {
            return text;
        }
        return ANY.matcher(text).replaceAll(match -> {
            String inside = match.group(1);
            Optional<String> value = inside.isEmpty() ? executorInput : reference(inside, toText);
            return Matcher.quoteReplacement(value.orElse(match.group()));
        });
    }

    private Optional<String> reference(String inside, Function<JsonValue, String> toText) {
        Matcher matcher = REFERENCE.matcher(inside);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group("name");
        String target = matcher.group("io") + "." + matcher.group("kind") + matcher.group("field");
        return switch (target) {
            case "inputs.parameters" ->
                Optional.ofNullable(inputs.parameters().get(name)).map(toText);
            case "inputs.artifacts.uri" -> firstArtifact(name);
            case "inputs.artifacts.path" -> firstArtifact(name).flatMap(PlaceholderReplacer::localPath);
            case "outputs.artifacts.uri" -> outputArtifact(name);
            case "outputs.artifacts.path" -> outputArtifact(name).flatMap(PlaceholderReplacer::localPath);
            case "outputs.parameters.output_file" ->
                Optional.ofNullable(places.parameterFiles().get(name)).map(view::path);
            default -> Optional.empty();
        };
    }

    private Optional<String> firstArtifact(String name) {
        return inputs.artifacts().getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(artifact -> view.uri(artifact.uri()));
    }

    private Optional<String> outputArtifact(String name) {
        return Optional.ofNullable(places.artifactPaths().get(name)).map(path -> view.uri(path.toString()));
    }

    private static Optional<String> localPath(String uri) {
        return Optional.ofNullable(LocalPaths.of(uri, false)).map(Path::toString);
    }
}
