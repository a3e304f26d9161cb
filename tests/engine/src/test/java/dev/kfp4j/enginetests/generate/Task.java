// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.generate;

import dev.kfp4j.enginetests.model.Kind;
import dev.kfp4j.enginetests.model.StepKind;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A task in the making. */
final class Task {

    private final String key;
    private final Map<String, ParameterSource> parameters = new TreeMap<>();
    private final Map<String, ArtifactSource> artifacts = new TreeMap<>();
    private final Map<String, ParameterSpec> further = new TreeMap<>();
    private final TreeSet<String> after = new TreeSet<>();
    private Optional<RetryPolicy> retry = Optional.empty();
    private Optional<String> condition = Optional.empty();
    private boolean always;
    private Optional<TaskIterator> iterator = Optional.empty();
    private int parallelism;
    private boolean sure = true;

    Task(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** Returns whether the task runs unless something fails. */
    boolean sure() {
        return sure;
    }

    Task constant(String input, JsonValue value) {
        parameters.put(input, new ParameterSource.Constant(value));
        return this;
    }

    Task take(String input, Channel channel) {
        parameters.put(input, channel.source());
        sure &= channel.sure();
        return this;
    }

    Task take(String input, ParameterSource source) {
        parameters.put(input, source);
        return this;
    }

    /** Takes an input that its component does not declare otherwise. */
    Task takeFurther(String input, Channel channel) {
        further.put(input, StepKind.required(channel.kind().type()));
        return take(input, channel);
    }

    Task takeArtifact(String input, String task, String output) {
        artifacts.put(input, new ArtifactSource.TaskOutput(task, output));
        return this;
    }

    Task takeArtifact(String input, String ofGraph) {
        artifacts.put(input, new ArtifactSource.ComponentInput(ofGraph));
        return this;
    }

    Task after(String task, boolean taskIsSure) {
        after.add(task);
        sure &= taskIsSure;
        return this;
    }

    Task retries(int count) {
        retry = Optional.of(RetryPolicy.of(count));
        return this;
    }

    Task condition(String cel) {
        condition = Optional.of(cel);
        sure = false;
        return this;
    }

    /** Makes the task run regardless of the result of its upstream tasks. */
    Task always() {
        always = true;
        return this;
    }

    Task loop(TaskIterator over, int atATime) {
        iterator = Optional.of(over);
        parallelism = atATime;
        return this;
    }

    /** Adds a step to a graph; returns its output, or nothing for an artifact. */
    Optional<Channel> step(Parts parts, Graph graph, StepKind kind, Kind gives) {
        add(graph, parts.step(key, kind, further));
        if (always || !kind.outputs().parameters().containsKey(StepKind.OUTPUT)) {
            return Optional.empty();
        }
        var channel = new Channel(gives, new ParameterSource.TaskOutput(key, StepKind.OUTPUT), sure);
        graph.channel(channel);
        return Optional.of(channel);
    }

    /** Puts a graph into a graph. */
    void graph(Parts parts, Graph outer, Graph inner) {
        add(outer, parts.graph(key, inner));
    }

    private void add(Graph graph, String component) {
        // What follows a task that runs in any case is nothing that a cluster can do.
        if (!always) {
            graph.upstream().put(key, sure);
        }
        parameters.values().forEach(source -> {
            if (source instanceof ParameterSource.TaskOutput output) {
                after.add(output.producerTask());
            }
        });
        artifacts.values().forEach(source -> {
            if (source instanceof ArtifactSource.TaskOutput output) {
                after.add(output.producerTask());
            }
        });
        Optional<TriggerPolicy> trigger = condition.isEmpty() && !always
                ? Optional.empty()
                : Optional.of(new TriggerPolicy(
                        condition,
                        always
                                ? TriggerPolicy.Strategy.ALL_UPSTREAM_TASKS_COMPLETED
                                : TriggerPolicy.Strategy.ALL_UPSTREAM_TASKS_SUCCEEDED));
        graph.task(
                key,
                new TaskSpec(
                        key,
                        component,
                        new TreeMap<>(parameters),
                        new TreeMap<>(artifacts),
                        after.stream().toList(),
                        Optional.empty(),
                        retry,
                        trigger,
                        iterator,
                        parallelism));
    }
}
