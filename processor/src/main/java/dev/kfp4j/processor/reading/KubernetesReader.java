// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.manifest.kubernetes.PodSetting;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import dev.kfp4j.processor.settings.KubernetesSettings;
import dev.kfp4j.processor.settings.SettingArguments;
import dev.kfp4j.processor.settings.SettingKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * Reads {@code @Kubernetes} of a component or a pipeline. For a component in a jar the annotation is in the class file
 * of the method.
 */
public final class KubernetesReader {
    private final Annotations annotations;
    private final Diagnostics diagnostics;

    public KubernetesReader(Annotations annotations, Diagnostics diagnostics) {
        this.annotations = annotations;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads the settings of a method; mistakes are reported.
     *
     * @param variables the environment variables that the method's other annotation sets
     */
    public List<PodSetting<Argument>> read(Element method, List<String> variables) {
        return annotations
                .find(method, AnnotationNames.KUBERNETES)
                .filter(annotation -> !annotation.isErroneous())
                .map(annotation -> read(annotation, variables))
                .orElse(List.of());
    }

    private List<PodSetting<Argument>> read(Annotation annotation, List<String> variables) {
        var settings = new KubernetesSettings();
        variables.forEach(settings::takeVariable);
        KubernetesSettings.kinds().stream()
                .filter(kind -> !kind.element().isEmpty())
                .sorted(Comparator.comparing(SettingKind::element))
                .forEach(kind ->
                        arguments(annotation, kind.element()).forEach(arguments -> settings.add(kind, arguments)));
        if (KubernetesSettings.isRootAsNonRoot(settings.settings())) {
            diagnostics.report(SettingCode.ROOT_AS_NON_ROOT, annotation.place("runAsRoot"));
        }
        return settings.settings();
    }

    /**
     * The arguments of each setting in an element: annotations have a part for each argument, other values have one.
     */
    private Stream<SettingArguments> arguments(Annotation annotation, String element) {
        return Stream.concat(
                annotation.annotations(element).stream().map(inner -> new AnnotationArguments(inner, diagnostics)),
                annotation.plainValues(element).stream()
                        .map(value -> new ElementValue(value, element, annotation, diagnostics)));
    }
}
