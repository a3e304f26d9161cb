// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.KubernetesSetting;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value.Built;
import dev.kfp4j.processor.settings.KubernetesSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** The options of a task that say what the cluster gives to its pod. */
final class KubernetesOptions {
    /** The parts of a setting by the types of the option's parameters. */
    private static final Map<String, List<String>> PARTS = Map.ofEntries(
            Map.entry("secretEnv(String,String,String)", List.of("secret", "key", "variable")),
            Map.entry("secretEnv(String,String,String,boolean)", List.of("secret", "key", "variable", "optional")),
            Map.entry("secretEnv(String,Map)", List.of("secret", "variables")),
            Map.entry("secretEnv(String,Map,boolean)", List.of("secret", "variables", "optional")),
            Map.entry("secretVolume(String,String)", List.of("secret", "path")),
            Map.entry("secretVolume(String,String,boolean)", List.of("secret", "path", "optional")),
            Map.entry("configMapEnv(String,String,String)", List.of("configMap", "key", "variable")),
            Map.entry(
                    "configMapEnv(String,String,String,boolean)", List.of("configMap", "key", "variable", "optional")),
            Map.entry("configMapEnv(String,Map)", List.of("configMap", "variables")),
            Map.entry("configMapEnv(String,Map,boolean)", List.of("configMap", "variables", "optional")),
            Map.entry("configMapVolume(String,String)", List.of("configMap", "path")),
            Map.entry("configMapVolume(String,String,boolean)", List.of("configMap", "path", "optional")),
            Map.entry("mountVolume(String,String)", List.of("claim", "path")),
            Map.entry("mountVolume(String,String,String)", List.of("claim", "path", "subPath")),
            Map.entry("emptyDir(String,String)", List.of("name", "path")),
            Map.entry("emptyDir(String,String,Medium)", List.of("name", "path", "medium")),
            Map.entry("emptyDir(String,String,String)", List.of("name", "path", "sizeLimit")),
            Map.entry("emptyDir(String,String,Medium,String)", List.of("name", "path", "medium", "sizeLimit")),
            Map.entry("nodeSelector(String,String)", List.of("key", "value")),
            Map.entry("nodeSelectorJson(Object)", List.of("json")),
            Map.entry("nodeAffinityJson(Object)", List.of("json")),
            Map.entry("tolerationsJson(Object)", List.of("json")),
            Map.entry("podLabel(String,String)", List.of("key", "value")),
            Map.entry("podAnnotation(String,String)", List.of("key", "value")),
            Map.entry("imagePullSecret(String)", List.of("secret")),
            Map.entry("imagePullPolicy(PullPolicy)", List.of("policy")),
            Map.entry("fieldEnv(String,String)", List.of("variable", "path")),
            Map.entry("runAsUser(long)", List.of("number")),
            Map.entry("runAsGroup(long)", List.of("number")),
            Map.entry("runAsNonRoot(boolean)", List.of("refused")));

    private final Body body;
    private final KubernetesSettings settings = new KubernetesSettings();
    private @Nullable OptionArguments identity;

    KubernetesOptions(Body body) {
        this.body = body;
    }

    /** What has been collected; environment variables that are set otherwise are noted there too. */
    KubernetesSettings settings() {
        return settings;
    }

    /** Reads an option; false if it is none of these. */
    boolean read(OptionArguments arguments, ExecutableElement method) {
        String option = arguments.option();
        if (!KubernetesSettings.isSetting(option)) {
            return false;
        }
        if (option.startsWith("runAs")) {
            identity = arguments;
        }
        List<String> parts = PARTS.get(signature(method));
        if (parts != null) {
            settings.add(option, named(arguments, parts));
        } else if (arguments.get(0).value() instanceof Built built) {
            settings.add(option, new BuiltSettings(arguments).of(built));
        } else {
            // Whatever else it is, it is none that can be read; errors have been reported.
            arguments.text(0);
        }
        return true;
    }

    private static SettingParts named(OptionArguments arguments, List<String> parts) {
        var named = new HashMap<String, List<OptionArgument>>();
        for (int i = 0; i < parts.size(); i++) {
            named.put(parts.get(i), List.of(arguments.get(i)));
        }
        return new SettingParts(named, Map.of(), arguments::refuse);
    }

    private String signature(ExecutableElement method) {
        var types = method.getParameters().stream()
                .map(parameter -> body.code().simpleName(parameter.asType()))
                .toList();
        return method.getSimpleName() + "(" + String.join(",", types) + ")";
    }

    /** Looks at the settings of component, pipeline and task together. */
    void check(TaskOptions result) {
        List<KubernetesSetting> all = result.kubernetes();
        Optional.ofNullable(identity)
                .filter(at -> KubernetesSettings.isRootAsNonRoot(all))
                .ifPresent(at -> at.refuse(0, SettingCode.ROOT_AS_NON_ROOT));
    }
}
