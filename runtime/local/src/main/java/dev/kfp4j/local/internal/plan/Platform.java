// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.internal.kubernetes.PodFields;
import dev.kfp4j.local.internal.kubernetes.SettingsReader;
import dev.kfp4j.local.internal.kubernetes.StepSettings;
import dev.kfp4j.local.internal.secrets.Secrets;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.PlatformSpec;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the cluster's settings mean on this machine: some are honoured, some mean nothing here, which is said once before
 * the run, and those that a step would miss are refused.
 */
final class Platform {

    private static final String DEADLINE = "activeDeadlineSeconds";
    private static final String WORKSPACE = "workspace";

    /** Settings that say where and how a pod runs, not what the step sees. */
    private static final Set<String> WITHOUT_MEANING = Set.of(
            "nodeSelector",
            "tolerations",
            "nodeAffinity",
            "podAffinity",
            "podMetadata",
            "imagePullSecret",
            "imagePullPolicy",
            "securityContext",
            "enabledSharedMemory");

    private static final Set<String> PIPELINE_WITHOUT_MEANING =
            Set.of("resourceTtlOnCompletion", "resourceTtlOnSuccess", "resourceTtlOnFailure");

    private final PlatformSpec spec;
    private final PlanProblems problems;
    private final Secrets secrets;
    private final Map<String, Set<TaskPath>> ignored = new LinkedHashMap<>();

    Platform(PlatformSpec spec, PlanProblems problems, Secrets secrets) {
        this.spec = spec;
        this.problems = problems;
        this.secrets = secrets;
    }

    /** Notes the settings of a task's executor. Returns how long an attempt may take, if limited. */
    Optional<Duration> step(TaskPath path, String label, Container container) {
        container.resources().ifPresent(resources -> resources(path, resources));
        JsonObject settings = spec.executors().get(label);
        if (settings == null) {
            return Optional.empty();
        }
        for (String setting : settings.members().keySet()) {
            if (WITHOUT_MEANING.contains(setting)) {
                ignore(setting, path);
            } else if (!setting.equals(DEADLINE) && !SettingsReader.READ.contains(setting)) {
                problems.add(path, "has the Kubernetes setting " + setting + ", which this engine does not support");
            }
        }
        return seconds("task \"" + path + "\"", settings.members().get(DEADLINE));
    }

    /**
     * What the settings of a task's executor give it.
     *
     * @param canMount whether the task can be shown folders at paths of its own
     */
    StepSettings settings(TaskPath path, String label, boolean canMount) {
        JsonObject settings = spec.executors().get(label);
        if (settings == null) {
            return StepSettings.NONE;
        }
        try {
            StepSettings read = SettingsReader.read(settings, secrets);
            if (!canMount) {
                read.volumes()
                        .forEach(
                                volume -> problems.add(
                                        path,
                                        "has a volume at " + volume.mountPath()
                                                + ", which only a container can mount; run the pipeline with container isolation"));
            }
            read.fields().forEach((variable, field) -> {
                if (!PodFields.has(field)) {
                    problems.add(path, "asks for " + field + " in " + variable + ", a field that only a pod has");
                }
            });
            return read;
        } catch (ValueException e) {
            problems.add(path, "has an invalid Kubernetes setting: " + e.message());
            return StepSettings.NONE;
        }
    }

    /** Notes the settings of the pipeline. Returns how long the run may take, if limited. */
    Optional<Duration> pipeline() {
        var settings = spec.pipelineConfig().members();
        for (String setting : settings.keySet()) {
            if (PIPELINE_WITHOUT_MEANING.contains(setting)) {
                ignored.computeIfAbsent(setting, key -> new TreeSet<>());
            } else if (!setting.equals(DEADLINE) && !setting.equals(WORKSPACE)) {
                problems.add("the pipeline has the setting " + setting + ", which this engine does not support");
            }
        }
        return seconds("the pipeline", settings.get(DEADLINE));
    }

    /** Whether the pipeline has a workspace. Its size and storage class mean nothing here: it is a folder of the run. */
    boolean hasWorkspace() {
        return spec.pipelineConfig().members().containsKey(WORKSPACE);
    }

    /** One sentence for each setting that means nothing here. */
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

    private Optional<Duration> seconds(String owner, @Nullable JsonValue value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            long seconds = value instanceof JsonNumber number
                    ? number.value().longValueExact()
                    : new BigDecimal(value instanceof JsonString text ? text.value() : "").longValueExact();
            if (seconds > 0) {
                return Optional.of(Duration.ofSeconds(seconds));
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // Falls through to the message.
        }
        problems.add(owner + ": activeDeadlineSeconds must be a whole number of seconds above 0");
        return Optional.empty();
    }
}
