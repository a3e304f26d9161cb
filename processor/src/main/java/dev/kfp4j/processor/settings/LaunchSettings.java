// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.settings;

import dev.kfp4j.manifest.ExecutorSpec.EnvVar;
import dev.kfp4j.manifest.Quantity;
import dev.kfp4j.manifest.kubernetes.InitContainer;
import dev.kfp4j.manifest.kubernetes.LaunchSetting.PodMark;
import dev.kfp4j.manifest.kubernetes.LaunchSetting.PullPolicy;
import dev.kfp4j.manifest.kubernetes.LaunchSetting.PullSecret;
import dev.kfp4j.manifest.kubernetes.LaunchSetting.RunAs;
import dev.kfp4j.manifest.kubernetes.LaunchSetting.RunAsNonRoot;
import dev.kfp4j.manifest.kubernetes.PodSetting;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.options.ImageReference;
import dev.kfp4j.processor.pipeline.Value.Argument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;

/** The launch of the pod: its marks, its image, its user, its init containers. */
final class LaunchSettings {
    static final List<SettingKind> KINDS = List.of(
            new SettingKind("podLabel", "podLabels", LaunchSettings::label),
            new SettingKind("podAnnotation", "podAnnotations", LaunchSettings::annotation),
            new SettingKind("imagePullSecret", "imagePullSecrets", LaunchSettings::pullSecret),
            new SettingKind("imagePullPolicy", "imagePullPolicy", LaunchSettings::pullPolicy),
            new SettingKind("runAsUser", "runAsUser", arguments -> runAs(false, "user", arguments)),
            new SettingKind("runAsGroup", "runAsGroup", arguments -> runAs(true, "group", arguments)),
            new SettingKind("runAsNonRoot", "", LaunchSettings::nonRoot),
            new SettingKind("", "runAsRoot", LaunchSettings::rootRule),
            new SettingKind("initContainer", "initContainers", LaunchSettings::initContainer));

    private static final String LAUNCHER = "kfp-launcher";
    private static final String FORBIDDEN = "Forbidden";

    private LaunchSettings() {}

    private static Optional<PodSetting<Argument>> label(SettingArguments arguments) {
        return SchedulingSettings.mark(arguments)
                .filter(mark -> Checks.isLabelValue(arguments, "value", mark.value()))
                .map(mark -> new PodMark<>(false, mark.key(), mark.value()));
    }

    private static Optional<PodSetting<Argument>> annotation(SettingArguments arguments) {
        return SchedulingSettings.mark(arguments).map(mark -> new PodMark<>(true, mark.key(), mark.value()));
    }

    private static Optional<PodSetting<Argument>> pullSecret(SettingArguments arguments) {
        return Checks.objectName(arguments, "secret", "secret", true).map(PullSecret::new);
    }

    private static Optional<PodSetting<Argument>> pullPolicy(SettingArguments arguments) {
        return Optional.of(new PullPolicy<>(arguments.choice("policy")));
    }

    private static Optional<PodSetting<Argument>> runAs(boolean group, String part, SettingArguments arguments) {
        OptionalLong number = arguments.number(part);
        if (number.isPresent() && number.getAsLong() < 0) {
            arguments.refuse(part, SettingCode.NEGATIVE_ID, number.getAsLong(), part);
            return Optional.empty();
        }
        return number.isPresent() ? Optional.of(new RunAs<>(group, number.getAsLong())) : Optional.empty();
    }

    private static Optional<PodSetting<Argument>> nonRoot(SettingArguments arguments) {
        return Optional.of(new RunAsNonRoot<>(arguments.flag("refuseRoot")));
    }

    private static Optional<PodSetting<Argument>> rootRule(SettingArguments arguments) {
        String rule = arguments.choice("rule");
        return rule.isEmpty() ? Optional.empty() : Optional.of(new RunAsNonRoot<>(rule.equals(FORBIDDEN)));
    }

    private static Optional<PodSetting<Argument>> initContainer(SettingArguments arguments) {
        arguments.refuse("", SettingCode.INIT_CONTAINER_IS_NEW);
        Optional<String> name = Checks.podName(arguments, "name", "container").filter(text -> {
            boolean free = !text.equals(LAUNCHER);
            if (!free) {
                arguments.refuse("name", SettingCode.RESERVED_NAME, text, "container");
            }
            return free;
        });
        Optional<String> image = arguments.text("image").filter(text -> {
            boolean sound = ImageReference.isValid(text);
            if (!sound) {
                arguments.refuse("image", ComponentCode.BAD_IMAGE, text);
            }
            return sound;
        });
        Map<String, String> env = arguments.pairs("env");
        env.keySet().forEach(variable -> Checks.isVariable(arguments, "env", variable));
        Map<String, String> mounts = arguments.pairs("mounts");
        mounts.values().forEach(path -> Checks.isMountPath(arguments, "mounts", path));
        Map<String, String> requests = quantities("requests", arguments);
        Map<String, String> limits = quantities("limits", arguments);
        return name.isPresent() && image.isPresent()
                ? Optional.of(new InitContainer<>(
                        name.get(),
                        image.get(),
                        arguments.texts("command"),
                        arguments.texts("args"),
                        all(env, EnvVar::new),
                        all(mounts, InitContainer.Mount::new),
                        arguments.flag("sidecar"),
                        requests,
                        limits))
                : Optional.empty();
    }

    private static <T> List<T> all(Map<String, String> pairs, BiFunction<String, String, T> item) {
        return pairs.entrySet().stream()
                .map(pair -> item.apply(pair.getKey(), pair.getValue()))
                .toList();
    }

    private static Map<String, String> quantities(String part, SettingArguments arguments) {
        Map<String, String> quantities = arguments.pairs(part);
        quantities.forEach((resource, quantity) -> {
            boolean sound = resource.equals("cpu")
                    ? Quantity.cpus(quantity).isPresent()
                    : Quantity.compiledBytes(quantity).isPresent();
            if (!sound) {
                String form =
                        resource.equals("cpu") ? "a number of cores, such as \"2\" or \"500m\"" : Checks.SIZE_FORM;
                arguments.refuse(
                        part, ComponentCode.BAD_QUANTITY, quantity, "amount of " + resource + " for a container", form);
            }
        });
        return quantities;
    }
}
