// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonNull;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Resolves the inputs of the tasks of one graph, as KFP's driver does when a task becomes ready. */
public final class InputResolver {

    private final RunInfo run;
    private final TaskPath graph;
    private final Values graphInputs;
    private final Expressions expressions;
    private final Function<String, TaskState> states;

    /**
     * @param run the run
     * @param graph the path of the graph
     * @param graphInputs the inputs of the graph itself
     * @param states the final states of the graph's tasks, by key
     * @param expressions evaluates selectors
     */
    public InputResolver(
            RunInfo run,
            TaskPath graph,
            Values graphInputs,
            Function<String, TaskState> states,
            Expressions expressions) {
        this.run = run;
        this.graph = graph;
        this.graphInputs = graphInputs;
        this.states = states;
        this.expressions = expressions;
    }

    /**
     * Resolves the inputs of a task: bound values, checked against the component's types, and the component's defaults
     * for the rest. The step itself replaces placeholders inside text.
     *
     * @param task the task
     * @param declared the inputs of its component
     * @param siblings the outputs of the graph's successful tasks, by key
     * @throws ValueException if a value is missing or does not fit
     */
    public Values resolve(TaskSpec task, IoSpec declared, Map<String, Values> siblings) throws ValueException {
        var parameters = new TreeMap<String, JsonValue>();
        for (var entry : declared.parameters().entrySet()) {
            JsonValue value = parameter(task, entry.getKey(), entry.getValue(), siblings);
            if (value != null) {
                parameters.put(entry.getKey(), value);
            }
        }
        for (var entry : task.parameters().entrySet()) {
            // KFP's compiler binds the values of placeholders without declaring them.
            JsonValue value = declared.parameters().containsKey(entry.getKey())
                    ? null
                    : selected(entry.getValue(), task, siblings);
            if (value != null) {
                parameters.put(entry.getKey(), value);
            }
        }
        var artifacts = new TreeMap<String, List<ArtifactValue>>();
        for (var entry : declared.artifacts().entrySet()) {
            ArtifactSource source = task.artifacts().get(entry.getKey());
            List<ArtifactValue> value = source == null ? null : artifact(source, siblings);
            if (value != null) {
                artifacts.put(entry.getKey(), value);
            } else if (!entry.getValue().isOptional()) {
                throw new ValueException(
                        "input artifact \"" + entry.getKey() + "\" has no value" + (source == null ? "" : why(source)));
            }
        }
        return Values.of(parameters, artifacts);
    }

    private @Nullable JsonValue parameter(TaskSpec task, String name, ParameterSpec spec, Map<String, Values> siblings)
            throws ValueException {
        ParameterSource source = task.parameters().get(name);
        JsonValue value = source == null ? null : selected(source, task, siblings);
        if (value != null && !(value instanceof JsonNull)) {
            return ParameterChecks.fitted("input \"" + name + "\"", spec, value);
        }
        if (spec.defaultValue().isPresent()) {
            return spec.defaultValue().get();
        }
        if (spec.isOptional()) {
            return null;
        }
        throw new ValueException("input \"" + name + "\" has no value" + (source == null ? "" : why(source)));
    }

    /**
     * Resolves the source of a task setting; returns null if it has no value.
     *
     * @param source the source
     * @param task the task
     * @param siblings the outputs of the graph's successful tasks, by key
     */
    public @Nullable JsonValue value(ParameterSource source, TaskSpec task, Map<String, Values> siblings) {
        return bound(source, task, siblings);
    }

    /** Resolves a source and applies its selector. */
    private @Nullable JsonValue selected(ParameterSource source, TaskSpec task, Map<String, Values> siblings)
            throws ValueException {
        JsonValue whole = bound(source, task, siblings);
        Optional<String> selector = source.expressionSelector();
        if (whole == null || whole instanceof JsonNull || selector.isEmpty()) {
            return whole;
        }
        try {
            return expressions.select(selector.get(), whole);
        } catch (ValueException e) {
            throw new ValueException("its selector " + selector.get() + " cannot be evaluated: " + e.message());
        }
    }

    private @Nullable JsonValue bound(ParameterSource source, TaskSpec task, Map<String, Values> siblings) {
        if (source instanceof ParameterSource.Constant constant) {
            return constant.value() instanceof JsonString text
                    ? RunFacts.text(text.value(), run, graph, task.name())
                            .map(JsonValue::of)
                            .orElse(text)
                    : constant.value();
        }
        if (source instanceof ParameterSource.ComponentInput input) {
            return graphInputs.parameters().get(input.input());
        }
        if (source instanceof ParameterSource.TaskOutput output) {
            return outputs(output.producerTask(), siblings).parameters().get(output.outputParameterKey());
        }
        // The driver looks up the first upstream task, whichever task the source names.
        String upstream = task.dependentTasks().get(0);
        return FinalStatusJson.of(run.name(), upstream, states.apply(upstream));
    }

    private @Nullable List<ArtifactValue> artifact(ArtifactSource source, Map<String, Values> siblings) {
        if (source instanceof ArtifactSource.ComponentInput input) {
            return graphInputs.artifacts().get(input.input());
        }
        var output = (ArtifactSource.TaskOutput) source;
        return outputs(output.producerTask(), siblings).artifacts().get(output.outputArtifactKey());
    }

    /** The outputs of a skipped or failed task are missing. */
    private static Values outputs(String producer, Map<String, Values> siblings) {
        return siblings.getOrDefault(producer, Values.NONE);
    }

    private static String why(ParameterSource source) {
        return source instanceof ParameterSource.TaskOutput output
                ? notGiven(output.producerTask(), output.outputParameterKey())
                : "";
    }

    private static String why(ArtifactSource source) {
        return source instanceof ArtifactSource.TaskOutput output
                ? notGiven(output.producerTask(), output.outputArtifactKey())
                : "";
    }

    private static String notGiven(String task, String output) {
        return ": task \"" + task + "\" did not produce \"" + output + "\"";
    }
}
