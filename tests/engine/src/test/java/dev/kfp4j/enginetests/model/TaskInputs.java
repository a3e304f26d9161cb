// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The inputs of a task. */
final class TaskInputs {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\$\\.inputs\\.parameters\\['([^']*)'\\]\\}\\}");
    private static final Pattern MEMBER = Pattern.compile("parseJson\\(string_value\\)\\[\"([^\"]*)\"\\]");

    private TaskInputs() {}

    static Given defaults(ComponentSpec component) {
        Given given = Given.nothing();
        fill(component, given);
        return given;
    }

    static Given of(TaskSpec task, ComponentSpec component, Given outer, Map<String, End> ends) {
        Given given = Given.nothing();
        task.parameters()
                .forEach((name, source) -> value(source, outer, ends)
                        .map(value -> select(source.expressionSelector(), value))
                        .ifPresent(value -> given.parameters().put(name, value)));
        given.parameters().replaceAll((name, value) -> replaced(value, given.parameters()));
        task.artifacts().forEach((name, source) -> {
            var files = source instanceof ArtifactSource.TaskOutput output
                    ? end(ends, output.producerTask()).artifacts().get(output.outputArtifactKey())
                    : outer.artifacts().get(((ArtifactSource.ComponentInput) source).input());
            given.artifacts().put(name, Objects.requireNonNull(files, name));
        });
        fill(component, given);
        return given;
    }

    private static void fill(ComponentSpec component, Given given) {
        component
                .inputs()
                .parameters()
                .forEach((name, spec) -> spec.defaultValue()
                        .ifPresent(value -> given.parameters().putIfAbsent(name, value)));
    }

    private static Optional<JsonValue> value(ParameterSource source, Given outer, Map<String, End> ends) {
        if (source instanceof ParameterSource.Constant constant) {
            return Optional.of(constant.value());
        }
        if (source instanceof ParameterSource.ComponentInput input) {
            return Optional.ofNullable(outer.parameters().get(input.input()));
        }
        if (source instanceof ParameterSource.TaskOutput output) {
            return Optional.ofNullable(
                    end(ends, output.producerTask()).parameters().get(output.outputParameterKey()));
        }
        String producer = ((ParameterSource.FinalStatus) source).producerTask();
        return Optional.of(
                JsonValue.of(Objects.requireNonNull(ends.get(producer)).state().name()));
    }

    private static Given end(Map<String, End> ends, String task) {
        return Objects.requireNonNull(ends.get(task), task).outputs();
    }

    private static JsonValue select(Optional<String> selector, JsonValue value) {
        if (selector.isEmpty()) {
            return value;
        }
        Matcher member = MEMBER.matcher(selector.get());
        if (!member.matches()) {
            throw new IllegalArgumentException(selector.get());
        }
        return Objects.requireNonNull(((JsonObject) value).members().get(member.group(1)));
    }

    private static JsonValue replaced(JsonValue value, Map<String, JsonValue> inputs) {
        if (!(value instanceof JsonString text)) {
            return value;
        }
        return JsonValue.of(PLACEHOLDER
                .matcher(text.value())
                .replaceAll(
                        match -> Matcher.quoteReplacement(text(Objects.requireNonNull(inputs.get(match.group(1)))))));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonNumber number ? number.value().toPlainString() : ((JsonString) value).value();
    }
}
