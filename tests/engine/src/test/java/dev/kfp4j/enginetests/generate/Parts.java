// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.generate;

import dev.kfp4j.enginetests.model.Condition;
import dev.kfp4j.enginetests.model.StepKind;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.PlatformSpec;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parts that all graphs of a pipeline share: components, executors, conditions, and the numbers in names. */
final class Parts {

    private final Map<String, ComponentSpec> components = new TreeMap<>();
    private final Map<String, ExecutorSpec> executors = new TreeMap<>();
    private final Map<String, Condition> conditions = new TreeMap<>();
    private final String image;
    private int last;

    Parts(String image) {
        this.image = image;
    }

    /** A name that is not used yet. */
    String name(String word) {
        return word + "-" + ++last;
    }

    Map<String, Condition> conditions() {
        return conditions;
    }

    /** Records the meaning of a condition and returns its text. */
    String cel(Condition condition) {
        conditions.put(condition.cel(), condition);
        return condition.cel();
    }

    /** The component of a step. */
    String step(String task, StepKind kind, Map<String, ParameterSpec> further) {
        var inputs = new TreeMap<>(kind.inputs().parameters());
        inputs.putAll(further);
        components.put(
                "comp-" + task,
                new ComponentSpec(
                        IoSpec.of(inputs, kind.inputs().artifacts()),
                        kind.outputs(),
                        new ComponentSpec.ExecutorRef("exec-" + task),
                        List.of()));
        executors.put("exec-" + task, kind.container(image));
        return "comp-" + task;
    }

    /** The component of a graph. */
    String graph(String task, Graph graph) {
        components.put("comp-" + task, graph.component());
        return "comp-" + task;
    }

    Manifest manifest(String name, Graph root) {
        var spec = PipelineSpec.of(
                new PipelineSpec.Info(name, "", ""), components, executors, root.component(), "kfp4j-tests");
        return new Manifest(spec, new PlatformSpec(new TreeMap<>(), new JsonObject(Map.of())));
    }
}
