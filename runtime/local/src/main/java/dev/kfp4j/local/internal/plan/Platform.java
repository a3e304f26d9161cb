// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.internal.kubernetes.PodFields;
import dev.kfp4j.local.internal.kubernetes.StepSettings;
import dev.kfp4j.local.internal.secrets.Secrets;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.PlatformSpec;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.kubernetes.PipelineConfig;
import dev.kfp4j.manifest.kubernetes.PodField;
import dev.kfp4j.manifest.kubernetes.PodSettings;
import dev.kfp4j.manifest.kubernetes.UnreadableSettingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The settings for a cluster on this machine. Some are honoured, some have no effect here, which a notice reports
 * before the run, and those that a step would miss are refused.
 */
final class Platform {

    private final PlatformSpec spec;
    private final PlanProblems problems;
    private final Secrets secrets;
    private final Map<String, Set<TaskPath>> ignored = new LinkedHashMap<>();

    Platform(PlatformSpec spec, PlanProblems problems, Secrets secrets) {
        this.spec = spec;
        this.problems = problems;
        this.secrets = secrets;
    }

    /** Reads the settings of a task's executor; returns the time that an attempt may take, if limited. */
    Optional<Duration> step(TaskPath path, String label, Container container) {
        container.resources().ifPresent(resources -> resources(path, resources));
        JsonObject settings = spec.executors().get(label);
        if (settings == null) {
            return Optional.empty();
        }
        for (String setting : settings.members().keySet()) {
            Support support = PodSettings.field(setting)
                    .map(field -> support(field.concern()))
                    .orElse(Support.NONE);
            if (support == Support.NONE) {
                problems.add(path, "has the Kubernetes setting " + setting + ", which this engine does not support");
            } else if (support == Support.NOT_NEEDED) {
                ignore(setting, path);
            }
        }
        return deadline("task \"" + path + "\"", settings);
    }

    private enum Support {
        FULL,
        NOT_NEEDED,
        NONE
    }

    private static Support support(PodField.Concern concern) {
        return switch (concern) {
            case STEP, DEADLINE -> Support.FULL;
            case POD -> Support.NOT_NEEDED;
            case CONTAINER -> Support.NONE;
        };
    }

    private static Support support(PipelineConfig.Field field) {
        return switch (field) {
            case DEADLINE, WORKSPACE -> Support.FULL;
            case TTL_ON_COMPLETION, TTL_ON_SUCCESS, TTL_ON_FAILURE -> Support.NOT_NEEDED;
        };
    }

    /**
     * The settings of a task's executor that its program can see.
     *
     * @param canMount whether the task can mount folders
     */
    StepSettings<ParameterSource> settings(TaskPath path, String label, boolean canMount) {
        JsonObject settings = spec.executors().get(label);
        if (settings == null) {
            return StepSettings.none();
        }
        try {
            StepSettings<ParameterSource> read = StepSettings.read(settings, secrets);
            if (!canMount) {
                read.volumes()
                        .forEach(
                                volume -> problems.add(
                                        path,
                                        "has a volume at " + volume.path()
                                                + ", which only a container can mount; run the pipeline with container isolation"));
            }
            read.fields().forEach((variable, field) -> {
                if (!PodFields.has(field)) {
                    problems.add(path, "asks for " + field + " in " + variable + ", a field that only a pod has");
                }
            });
            return read;
        } catch (UnreadableSettingException e) {
            problems.add(path, "has an invalid Kubernetes setting: " + e.getMessage());
            return StepSettings.none();
        }
    }

    /** Reads the settings of the pipeline; returns the time that the run may take, if limited. */
    Optional<Duration> pipeline() {
        for (String setting : spec.pipelineConfig().members().keySet()) {
            Support support =
                    PipelineConfig.Field.of(setting).map(Platform::support).orElse(Support.NONE);
            if (support == Support.NONE) {
                problems.add("the pipeline has the setting " + setting + ", which this engine does not support");
            } else if (support == Support.NOT_NEEDED) {
                ignored.computeIfAbsent(setting, key -> new TreeSet<>());
            }
        }
        return deadline("the pipeline", spec.pipelineConfig());
    }

    /** Whether the pipeline has a workspace. Here it is a folder of the run, whatever its size and storage class. */
    boolean hasWorkspace() {
        return PipelineConfig.hasWorkspace(spec.pipelineConfig());
    }

    /** One sentence for each setting that has no effect here. */
    List<String> notices() {
        var notices = new ArrayList<String>();
        ignored.forEach((setting, tasks) -> {
            String of = tasks.isEmpty()
                    ? "the pipeline"
                    : String.join(", ", tasks.stream().map(TaskPath::toString).toList());
            notices.add("ignored on this machine: " + setting + " of " + of);
        });
        return notices;
    }

    private void resources(TaskPath path, ResourceSpec resources) {
        if (resources.accelerator().isPresent()) {
            ignore("accelerator", path);
        }
    }

    private void ignore(String setting, TaskPath path) {
        ignored.computeIfAbsent(setting, key -> new TreeSet<>()).add(path);
    }

    private Optional<Duration> deadline(String owner, JsonObject settings) {
        try {
            return PodSettings.deadline(settings);
        } catch (UnreadableSettingException e) {
            problems.add(owner + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
