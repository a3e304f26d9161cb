// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.KubernetesSetting;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import dev.kfp4j.processor.settings.KubernetesSettings;
import dev.kfp4j.processor.settings.SettingArguments;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/**
 * Reads the settings that stand on a component or a pipeline. Of a component in a jar they are read from the method's
 * class file, where its annotations are kept.
 */
public final class KubernetesReader {
    /** The settings by the elements of the annotation, whose values are annotations with the setting's parts. */
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("secretEnv", "secretEnv"),
            Map.entry("secretVolumes", "secretVolume"),
            Map.entry("configMapEnv", "configMapEnv"),
            Map.entry("configMapVolumes", "configMapVolume"),
            Map.entry("claims", "mountVolume"),
            Map.entry("ephemeralVolumes", "ephemeralVolume"),
            Map.entry("emptyDirs", "emptyDir"),
            Map.entry("nodeSelector", "nodeSelector"),
            Map.entry("nodeAffinity", "nodeAffinity"),
            Map.entry("tolerations", "toleration"),
            Map.entry("podLabels", "podLabel"),
            Map.entry("podAnnotations", "podAnnotation"),
            Map.entry("fieldEnv", "fieldEnv"),
            Map.entry("initContainers", "initContainer"));

    private final Annotations annotations;
    private final Diagnostics diagnostics;

    /** Makes a reader. */
    public KubernetesReader(Annotations annotations, Diagnostics diagnostics) {
        this.annotations = annotations;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads what stands on a method; mistakes are reported.
     *
     * @param variables the environment variables that the method's other annotation sets
     */
    public List<KubernetesSetting> read(Element method, List<String> variables) {
        return annotations
                .find(method, AnnotationNames.KUBERNETES)
                .filter(annotation -> !annotation.isErroneous())
                .map(annotation -> read(annotation, variables))
                .orElse(List.of());
    }

    private List<KubernetesSetting> read(Annotation annotation, List<String> variables) {
        var settings = new KubernetesSettings();
        variables.forEach(settings::takeVariable);
        ELEMENTS.keySet().stream()
                .sorted()
                .forEach(element -> annotation
                        .annotations(element)
                        .forEach(inner -> settings.add(
                                ELEMENTS.getOrDefault(element, element), new AnnotationArguments(inner, diagnostics))));
        var whole = new AnnotationArguments(annotation, diagnostics);
        for (String secret : annotation.texts("imagePullSecrets")) {
            settings.add("imagePullSecret", new OneText(secret, "imagePullSecrets", whole));
        }
        if (annotation.isExplicit("imagePullPolicy")) {
            settings.add("imagePullPolicy", part(annotation, "policy", "imagePullPolicy"));
        }
        for (String number : List.of("runAsUser", "runAsGroup")) {
            if (annotation.isExplicit(number)) {
                settings.add(number, part(annotation, "number", number));
            }
        }
        String root = annotation.constant("runAsRoot");
        if (!root.equals("DEFAULT") && !root.isEmpty()) {
            settings.addRootRule(root.equals("FORBIDDEN"));
        }
        if (KubernetesSettings.isRootAsNonRoot(settings.settings())) {
            diagnostics.report(SettingCode.ROOT_AS_NON_ROOT, annotation.place("runAsRoot"));
        }
        return settings.settings();
    }

    private SettingArguments part(Annotation annotation, String part, String element) {
        return new AnnotationArguments(annotation, diagnostics, Map.of(part, element));
    }
}
