// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.manifest.Quantity;
import dev.kfp4j.manifest.kubernetes.PipelineConfig;
import dev.kfp4j.manifest.kubernetes.PipelineConfig.TimeToLive;
import dev.kfp4j.manifest.kubernetes.PipelineConfig.Workspace;
import dev.kfp4j.processor.component.Quantities;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.PipelineSettings;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import dev.kfp4j.processor.settings.Checks;
import dev.kfp4j.processor.settings.KubernetesNames;
import dev.kfp4j.processor.settings.KubernetesWords;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the settings of a pipeline's runs from {@code @Pipeline}. Mistakes are reported. */
public final class PipelineSettingsReader {
    private static final long LONGEST_SECONDS = Integer.MAX_VALUE;
    private static final Pattern ROOT = Pattern.compile("[a-z][a-z0-9+.-]*://\\S+");

    private final Diagnostics diagnostics;
    private boolean clean = true;

    /** Creates a reader for one pipeline. */
    public PipelineSettingsReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reads the annotation; empty if there was a mistake. */
    public Optional<PipelineSettings> read(Annotation pipeline) {
        String root = pipeline.text("pipelineRoot");
        if (!root.isEmpty() && !ROOT.matcher(root).matches()) {
            refuse(pipeline, "pipelineRoot", SettingCode.BAD_PIPELINE_ROOT, root);
        }
        Optional<Duration> deadline = time(pipeline, "deadline");
        TimeToLive timeToLive = pipeline.annotations("timeToLive").stream()
                .findFirst()
                .map(times -> new TimeToLive(time(times, "completion"), time(times, "success"), time(times, "failure")))
                .orElse(PipelineConfig.NONE.timeToLive());
        Optional<Workspace> workspace =
                pipeline.annotations("workspace").stream().findFirst().flatMap(this::workspace);
        return clean
                ? Optional.of(new PipelineSettings(root, new PipelineConfig(deadline, timeToLive, workspace)))
                : Optional.empty();
    }

    private Optional<Duration> time(Annotation annotation, String element) {
        String text = annotation.text(element);
        Optional<Duration> time = Quantities.time(text);
        if (time.isEmpty() && !text.isEmpty()) {
            refuse(annotation, element, ComponentCode.BAD_TIMEOUT, text);
        } else if (time.filter(value -> value.toSeconds() > LONGEST_SECONDS).isPresent()) {
            refuse(annotation, element, SettingCode.TIME_TOO_LONG, text);
        }
        return time;
    }

    private Optional<Workspace> workspace(Annotation workspace) {
        String size = workspace.text("size");
        List<String> modes = workspace.constants("accessModes").stream()
                .map(KubernetesWords::of)
                .toList();
        String storageClass = workspace.text("storageClass");
        if (size.isEmpty()) {
            if (!modes.isEmpty() || !storageClass.isEmpty()) {
                String element = modes.isEmpty() ? "storageClass" : "accessModes";
                refuse(workspace, element, SettingCode.WORKSPACE_WITHOUT_SIZE);
            }
            return Optional.empty();
        }
        if (Quantity.compiledBytes(size).isEmpty()) {
            refuse(workspace, "size", ComponentCode.BAD_QUANTITY, size, "size of a workspace", Checks.SIZE_FORM);
        }
        if (!storageClass.isEmpty() && !KubernetesNames.isObject(storageClass)) {
            refuse(workspace, "storageClass", SettingCode.BAD_OBJECT_NAME, storageClass, "storage class");
        }
        return Optional.of(new Workspace(size, modes, storageClass));
    }

    private void refuse(Annotation annotation, String element, DiagnosticCode code, Object... arguments) {
        clean = false;
        diagnostics.report(code, annotation.place(element), arguments);
    }
}
