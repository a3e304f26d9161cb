// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.internal.kubernetes.StepSettings;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.manifest.kubernetes.EnvironmentSetting.KeyVariable;
import dev.kfp4j.manifest.kubernetes.EnvironmentSetting.StoreEnv;
import dev.kfp4j.manifest.kubernetes.VolumeSetting;
import dev.kfp4j.manifest.kubernetes.VolumeSetting.StoreVolume;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds, before anything starts, secrets and config maps that a run needs and this machine does not have. It knows the
 * names in the manifest and in the run's arguments; a name that a task produces is checked when the task has ended.
 */
public final class UnmappedNames {

    private final Set<String> problems = new LinkedHashSet<>();

    private UnmappedNames() {}

    /**
     * Finds the missing secrets and config maps of a run.
     *
     * @param plan the plan of the run
     * @param inputs the inputs of the run, defaults included
     * @return a sentence for each
     */
    public static List<String> problems(RunPlan plan, Values inputs) {
        var names = new UnmappedNames();
        names.graph(TaskPath.ROOT, plan.root(), inputs.parameters());
        return List.copyOf(names.problems);
    }

    private void graph(TaskPath path, GraphPlan graph, Map<String, JsonValue> known) {
        graph.tasks().forEach((key, task) -> {
            TaskPath child = path.child(key);
            if (task.work() instanceof GraphPlan nested) {
                graph(child, nested, inside(task, known));
            } else if (task.work() instanceof LoopPlan loop) {
                graph(child, loop.body(), inside(task, known));
            } else if (task.work() instanceof StepPlan step
                    && !step.settings().settings().isEmpty()) {
                step(child, step.settings().resolve(source -> name(value(source, known))));
            }
        });
    }

    private static Map<String, JsonValue> inside(TaskPlan task, Map<String, JsonValue> known) {
        var inside = new TreeMap<String, JsonValue>();
        task.component()
                .inputs()
                .parameters()
                .forEach((name, spec) -> spec.defaultValue().ifPresent(value -> inside.put(name, value)));
        task.spec().parameters().forEach((name, source) -> {
            JsonValue value = value(source, known);
            if (value.equals(JsonValue.NULL)) {
                inside.remove(name);
            } else {
                inside.put(name, value);
            }
        });
        return inside;
    }

    /** A value that is not known yet counts as missing: it is checked when it is known. */
    private static JsonValue value(ParameterSource source, Map<String, JsonValue> known) {
        if (source instanceof ParameterSource.Constant constant) {
            return constant.value();
        }
        return source instanceof ParameterSource.ComponentInput input
                        && source.expressionSelector().isEmpty()
                ? known.getOrDefault(input.input(), JsonValue.NULL)
                : JsonValue.NULL;
    }

    private static Optional<String> name(JsonValue value) {
        return value instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
    }

    private void step(TaskPath path, StepSettings<String> settings) {
        for (StoreEnv<String> each : settings.variables()) {
            if (!each.isOptional()) {
                var keys = each.variables().stream().map(KeyVariable::key).toList();
                add(path, settings.secrets().problems(each.store(), each.name(), keys));
            }
        }
        for (VolumeSetting<String> volume : settings.volumes()) {
            if (volume instanceof StoreVolume<String> each && !each.isOptional()) {
                add(path, settings.secrets().problems(each.store(), each.name(), List.of()));
            }
        }
    }

    private void add(TaskPath path, List<String> texts) {
        texts.forEach(text -> problems.add("task \"" + path + "\": " + text));
    }
}
