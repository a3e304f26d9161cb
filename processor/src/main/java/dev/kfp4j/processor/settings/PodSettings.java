// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.settings;

import dev.kfp4j.manifest.Quantity;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.options.ImageReference;
import dev.kfp4j.processor.pipeline.KubernetesSetting;
import dev.kfp4j.processor.pipeline.KubernetesSetting.InitContainer;
import dev.kfp4j.processor.pipeline.KubernetesSetting.PodMark;
import dev.kfp4j.processor.pipeline.KubernetesSetting.PullPolicy;
import dev.kfp4j.processor.pipeline.KubernetesSetting.PullSecret;
import dev.kfp4j.processor.pipeline.KubernetesSetting.RunAs;
import dev.kfp4j.processor.pipeline.KubernetesSetting.RunAsNonRoot;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The pod itself: its marks, its image, who runs it, what runs before it. */
final class PodSettings {
    private static final String LAUNCHER = "kfp-launcher";

    private PodSettings() {}

    static Optional<KubernetesSetting> label(SettingArguments arguments) {
        return SchedulingSettings.mark(arguments)
                .filter(mark -> Checks.isLabelValue(arguments, "value", mark.value()))
                .map(mark -> new PodMark(false, mark.key(), mark.value()));
    }

    static Optional<KubernetesSetting> annotation(SettingArguments arguments) {
        return SchedulingSettings.mark(arguments).map(mark -> new PodMark(true, mark.key(), mark.value()));
    }

    static Optional<KubernetesSetting> pullSecret(SettingArguments arguments) {
        return Checks.objectName(arguments, "secret", "secret", true).map(PullSecret::new);
    }

    static Optional<KubernetesSetting> pullPolicy(SettingArguments arguments) {
        return Optional.of(new PullPolicy(arguments.choice("policy")));
    }

    static Optional<KubernetesSetting> user(SettingArguments arguments) {
        return runAs(false, "user", arguments);
    }

    static Optional<KubernetesSetting> group(SettingArguments arguments) {
        return runAs(true, "group", arguments);
    }

    private static Optional<KubernetesSetting> runAs(boolean group, String word, SettingArguments arguments) {
        OptionalLong number = arguments.number("number");
        if (number.isPresent() && number.getAsLong() < 0) {
            arguments.refuse("number", SettingCode.NEGATIVE_ID, number.getAsLong(), word);
            return Optional.empty();
        }
        return number.isPresent() ? Optional.of(new RunAs(group, number.getAsLong())) : Optional.empty();
    }

    static Optional<KubernetesSetting> nonRoot(SettingArguments arguments) {
        return Optional.of(new RunAsNonRoot(arguments.flag("refused")));
    }

    static Optional<KubernetesSetting> initContainer(SettingArguments arguments) {
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
                ? Optional.of(new InitContainer(
                        name.get(),
                        image.get(),
                        arguments.texts("command"),
                        arguments.texts("args"),
                        env,
                        mounts,
                        arguments.flag("sidecar"),
                        requests,
                        limits))
                : Optional.empty();
    }

    private static Map<String, String> quantities(String part, SettingArguments arguments) {
        Map<String, String> quantities = arguments.pairs(part);
        quantities.forEach((resource, quantity) -> {
            boolean sound = resource.equals("cpu")
                    ? Quantity.cpus(quantity).isPresent()
                    : Quantity.compiledBytes(quantity).isPresent();
            if (!sound) {
                String form = resource.equals("cpu") ? "cores such as \"2\" or \"500m\"" : Checks.SIZE_FORM;
                arguments.refuse(part, ComponentCode.BAD_QUANTITY, quantity, resource + " of a container", form);
            }
        });
        return quantities;
    }
}
