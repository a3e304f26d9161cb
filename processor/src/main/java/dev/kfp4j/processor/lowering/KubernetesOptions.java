// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.manifest.kubernetes.LaunchSetting.RunAs;
import dev.kfp4j.manifest.kubernetes.LaunchSetting.RunAsNonRoot;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value.Built;
import dev.kfp4j.processor.settings.KubernetesSettings;
import dev.kfp4j.processor.settings.SettingKind;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** The Kubernetes settings of a task. */
final class KubernetesOptions {
    private final Body body;
    private final KubernetesSettings settings = new KubernetesSettings();
    private @Nullable OptionArguments identity;

    KubernetesOptions(Body body) {
        this.body = body;
    }

    /** The settings so far; environment variables that are set otherwise are noted there too. */
    KubernetesSettings settings() {
        return settings;
    }

    /** Reads an option; false if it is no Kubernetes setting. */
    boolean read(OptionArguments arguments, ExecutableElement option) {
        Optional<SettingKind> kind = KubernetesSettings.ofOption(arguments.option());
        if (kind.isEmpty()) {
            return false;
        }
        if (!SettingObjectLowering.isTaken(body, option)) {
            read(kind.get(), SettingParts.of(arguments, option), arguments);
        } else if (arguments.get(0).value() instanceof Built built) {
            read(kind.get(), SettingParts.of(arguments, built), arguments);
        } else {
            // An object that cannot be read: this reports it, unless that has been done.
            arguments.text(0);
        }
        return true;
    }

    private void read(SettingKind kind, SettingParts parts, OptionArguments arguments) {
        settings.add(kind, parts)
                .filter(setting -> setting instanceof RunAs || setting instanceof RunAsNonRoot)
                .ifPresent(setting -> identity = arguments);
    }

    /** Checks the settings of component, pipeline and task together. */
    void check(TaskOptions result) {
        Optional.ofNullable(identity)
                .filter(at -> KubernetesSettings.isRootAsNonRoot(result.kubernetes()))
                .ifPresent(at -> at.refuse(0, SettingCode.ROOT_AS_NON_ROOT));
    }
}
