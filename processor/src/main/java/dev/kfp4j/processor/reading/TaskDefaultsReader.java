// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.component.Quantities;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.pipeline.ContainerSetting;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.TaskOptions.EnvVariable;
import dev.kfp4j.processor.pipeline.TaskOptions.Retry;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import java.util.ArrayList;
import javax.lang.model.element.ExecutableElement;

/**
 * Reads the options that the annotations of a component set for all its tasks. The annotations are in class files too,
 * so components in jars are read in the same way.
 */
public final class TaskDefaultsReader {
    private final Annotations annotations;
    private final KubernetesReader kubernetes;

    /**
     * Creates a reader.
     *
     * @param diagnostics receives the mistakes in {@code @Kubernetes}; {@link TaskDefaultsCheck} reports all others
     */
    public TaskDefaultsReader(Annotations annotations, Diagnostics diagnostics) {
        this.annotations = annotations;
        this.kubernetes = new KubernetesReader(annotations, diagnostics);
    }

    /**
     * Reads the defaults.
     *
     * @param method the method of a component
     */
    public TaskOptions read(ExecutableElement method) {
        Annotation component = annotations
                .component(method)
                .orElseThrow(() -> new IllegalArgumentException("no component: " + method));
        var options = TaskOptions.none().toBuilder();
        readContainer(component, options);
        options.retry(Retry.of(component.number("retries")));
        Quantities.time(component.text("timeout")).ifPresent(options::timeout);
        options.cache(component.flag("cache"));
        var variables = new ArrayList<String>();
        for (Annotation variable : component.annotations("env")) {
            variables.add(variable.text("name"));
            options.env(new EnvVariable(variable.text("name"), variable.text("value")));
        }
        return options.kubernetes(kubernetes.read(method, variables)).build();
    }

    private static void readContainer(Annotation component, TaskOptions.Builder options) {
        read(component, "image", ContainerSetting.IMAGE, options);
        read(component, "cpu", ContainerSetting.CPU_LIMIT, options);
        read(component, "cpuRequest", ContainerSetting.CPU_REQUEST, options);
        read(component, "memory", ContainerSetting.MEMORY_LIMIT, options);
        read(component, "memoryRequest", ContainerSetting.MEMORY_REQUEST, options);
        read(component, "accelerator", ContainerSetting.ACCELERATOR_TYPE, options);
        if (!component.text("accelerator").isEmpty()) {
            options.set(ContainerSetting.ACCELERATOR_COUNT, Integer.toString(component.number("acceleratorCount")));
        }
    }

    private static void read(
            Annotation component, String element, ContainerSetting setting, TaskOptions.Builder options) {
        if (!component.text(element).isEmpty()) {
            options.set(setting, component.text(element));
        }
    }
}
