// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.internal.values.ParameterChecks;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonNull;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that the values bound to inputs are of the right kind, beyond the checks of a sound manifest. A cluster finds
 * such mistakes late.
 */
final class BindingChecks {

    private final PlanProblems problems;
    private final IoSpec graphInputs;
    private final Map<String, ComponentSpec> components;

    /**
     * @param problems collects the problems
     * @param graphInputs the inputs of the graph
     * @param components the components of the graph's tasks, by task key
     */
    BindingChecks(PlanProblems problems, IoSpec graphInputs, Map<String, ComponentSpec> components) {
        this.problems = problems;
        this.graphInputs = graphInputs;
        this.components = components;
    }

    void check(TaskPath path, TaskSpec task, ComponentSpec component) {
        component.inputs().parameters().forEach((name, spec) -> {
            if (task.parameters().get(name) instanceof ParameterSource.Constant constant
                    && !isDecidedLater(constant.value())) {
                try {
                    ParameterChecks.fitted("input \"" + name + "\"", spec, constant.value());
                } catch (ValueException e) {
                    problems.add(path, "has an invalid argument: " + e.message());
                }
            }
        });
        component.inputs().artifacts().forEach((name, spec) -> {
            boolean fits = Optional.ofNullable(task.artifacts().get(name))
                    .flatMap(this::source)
                    .map(source -> source.isList() == spec.isList())
                    .orElse(true);
            if (!fits) {
                String wanted =
                        spec.isList() ? "a list of artifacts, not a single one" : "a single artifact, not a list";
                problems.add(path, "needs for input \"" + name + "\" " + wanted);
            }
        });
    }

    private static boolean isDecidedLater(JsonValue constant) {
        return constant instanceof JsonNull
                || (constant instanceof JsonString text && text.value().contains("{{$"));
    }

    private Optional<ArtifactSpec> source(ArtifactSource source) {
        if (source instanceof ArtifactSource.ComponentInput input) {
            return Optional.ofNullable(graphInputs.artifacts().get(input.input()));
        }
        var output = (ArtifactSource.TaskOutput) source;
        return Optional.ofNullable(components.get(output.producerTask()))
                .map(producer -> producer.outputs().artifacts().get(output.outputArtifactKey()));
    }
}
