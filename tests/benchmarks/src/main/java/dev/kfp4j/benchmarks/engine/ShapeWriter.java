// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.benchmarks.engine;

import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.PlatformSpec;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Writes the manifests of the shapes, as compilers write them. */
final class ShapeWriter {

    private static final String OUTPUT = "Output";
    private static final String ITEM = "pipelinechannel--loop-item-param-1";
    private static final String COLLECTED = "pipelinechannel--body-Output";

    private final boolean caching;
    private final Map<String, ComponentSpec> components = new TreeMap<>();
    private final Map<String, ExecutorSpec> executors = new TreeMap<>();

    ShapeWriter(boolean caching) {
        this.caching = caching;
        step("empty", "Empty", "value", ParameterType.STRING);
        step("second", "Second", "value", ParameterType.STRING);
        step("first", "First", "values", ParameterType.LIST);
    }

    Manifest chain(int length) {
        var tasks = new TreeMap<String, TaskSpec>();
        tasks.put("step-1", task("empty", "value", new ParameterSource.Constant(JsonValue.of("a"))));
        for (int i = 2; i <= length; i++) {
            tasks.put("step-" + i, task("empty", "value", new ParameterSource.TaskOutput("step-" + (i - 1), OUTPUT)));
        }
        return manifest("chain", tasks, "step-" + length);
    }

    Manifest independent(int count) {
        var tasks = new TreeMap<String, TaskSpec>();
        for (int i = 0; i < count; i++) {
            tasks.put(
                    "step-" + i,
                    task("second", "value", new ParameterSource.Constant(JsonValue.of(Integer.toString(i)))));
        }
        return manifest("independent", tasks, "step-" + (count - 1));
    }

    Manifest loop(String component, int count, int parallelism) {
        List<JsonValue> items = IntStream.range(0, count)
                .mapToObj(Integer::toString)
                .map(JsonValue::of)
                .toList();
        components.put(
                "comp-for-loop-1",
                new ComponentSpec(
                        IoSpec.of(Map.of(ITEM, required(ParameterType.STRING)), Map.of()),
                        IoSpec.of(Map.of(COLLECTED, required(ParameterType.LIST)), Map.of()),
                        DagSpec.of(
                                Map.of("body", task(component, "value", new ParameterSource.ComponentInput(ITEM))),
                                DagOutputs.of(Map.of(COLLECTED, from("body", OUTPUT)), Map.of())),
                        List.of()));
        var loop = new TaskSpec(
                "for-loop-1",
                "comp-for-loop-1",
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new TaskIterator.RawItems(ITEM, Json.write(new JsonArray(items)))),
                parallelism);
        var tasks = new TreeMap<String, TaskSpec>();
        tasks.put("for-loop-1", loop);
        tasks.put("first", task("first", "values", new ParameterSource.TaskOutput("for-loop-1", COLLECTED)));
        return manifest("loop", tasks, "first");
    }

    private Manifest manifest(String name, Map<String, TaskSpec> tasks, String last) {
        var root = new ComponentSpec(
                IoSpec.NONE,
                IoSpec.of(Map.of(OUTPUT, required(ParameterType.STRING)), Map.of()),
                DagSpec.of(tasks, DagOutputs.of(Map.of(OUTPUT, from(last, OUTPUT)), Map.of())),
                List.of());
        var spec =
                PipelineSpec.of(new PipelineSpec.Info(name, "", ""), components, executors, root, "kfp4j-benchmarks");
        return new Manifest(spec, new PlatformSpec(new TreeMap<>(), new JsonObject(Map.of())));
    }

    private TaskSpec task(String component, String input, ParameterSource source) {
        List<String> after =
                source instanceof ParameterSource.TaskOutput output ? List.of(output.producerTask()) : List.of();
        return new TaskSpec(
                component,
                "comp-" + component,
                new TreeMap<>(Map.of(input, source)),
                new TreeMap<>(),
                after,
                Optional.of(new CachingOptions(caching, "")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private void step(String name, String method, String input, ParameterType type) {
        components.put(
                "comp-" + name,
                new ComponentSpec(
                        IoSpec.of(Map.of(input, required(type)), Map.of()),
                        IoSpec.of(Map.of(OUTPUT, required(ParameterType.STRING)), Map.of()),
                        new ComponentSpec.ExecutorRef("exec-" + name),
                        List.of()));
        executors.put(
                "exec-" + name,
                new ExecutorSpec.Container(
                        "kfp4j/benchmarks",
                        ContainerLayout.command(ShapeSteps.class.getName() + "_" + method + "Entrypoint"),
                        ContainerLayout.args(),
                        List.of(),
                        Optional.empty()));
    }

    private static DagOutputs.ParameterOutput from(String task, String output) {
        return new DagOutputs.FromParameter(new DagOutputs.ParameterSelector(task, output));
    }

    private static ParameterSpec required(ParameterType type) {
        return new ParameterSpec(type, Optional.empty(), false, "", List.of());
    }
}
