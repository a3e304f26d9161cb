// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.settings;

import dev.kfp4j.manifest.kubernetes.LaunchSetting.RunAs;
import dev.kfp4j.manifest.kubernetes.LaunchSetting.RunAsNonRoot;
import dev.kfp4j.manifest.kubernetes.PodSetting;
import dev.kfp4j.manifest.kubernetes.PodSlot;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.NodeLabel;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.NodeSelectorJson;
import dev.kfp4j.manifest.kubernetes.VolumeSetting;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.settings.VolumeSettings.VolumeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the settings of one place: a task, a component or a pipeline. A slot that is taken twice is reported. */
public final class KubernetesSettings {
    private static final List<SettingKind> KINDS = Stream.of(
                    EnvironmentSettings.KINDS, VolumeSettings.KINDS, SchedulingSettings.KINDS, LaunchSettings.KINDS)
            .flatMap(List::stream)
            .toList();

    private final List<PodSetting<Argument>> settings = new ArrayList<>();
    private final Set<PodSlot> taken = new HashSet<>();
    private final Map<String, String> volumes = new HashMap<>();

    /** All kinds of settings. */
    public static List<SettingKind> kinds() {
        return KINDS;
    }

    /** The kind of a task's option, if the option is a Kubernetes setting. */
    public static Optional<SettingKind> ofOption(String option) {
        return KINDS.stream().filter(kind -> kind.option().equals(option)).findFirst();
    }

    /** Reserves an environment variable that is set elsewhere. Returns false if it is taken. */
    public boolean takeVariable(String name) {
        return taken.add(PodSlot.variable(name));
    }

    /** Reads and adds a setting; empty after a mistake, which is reported. */
    public Optional<PodSetting<Argument>> add(SettingKind kind, SettingArguments arguments) {
        Optional<PodSetting<Argument>> read = kind.reader().read(arguments);
        read.ifPresent(setting -> add(setting, arguments));
        return read;
    }

    /** Whether the container is to run as the user 0, and not as root. */
    public static boolean isRootAsNonRoot(List<PodSetting<Argument>> settings) {
        return settings.contains(new RunAs<Argument>(false, 0)) && settings.contains(new RunAsNonRoot<Argument>(true));
    }

    private void add(PodSetting<Argument> setting, SettingArguments arguments) {
        settings.add(setting);
        for (PodSlot slot : setting.slots()) {
            if (taken.add(slot)) {
                continue;
            }
            if (slot.kind() == PodSlot.Kind.VARIABLE) {
                arguments.refuse(
                        arguments.has("variables") ? "variables" : "variable",
                        ComponentCode.DUPLICATE_ENV,
                        slot.name());
            } else {
                String which = slot.name().isEmpty() ? "" : " \"" + slot.name() + "\"";
                arguments.refuse(
                        partOf(slot.kind()), SettingCode.SLOT_TWICE, slot.kind().word(), which);
            }
        }
        if (setting instanceof VolumeSetting<Argument> volume) {
            VolumeSettings.name(volume).ifPresent(name -> checkVolume(name, arguments));
        }
        checkSelectors(setting, arguments);
    }

    private static String partOf(PodSlot.Kind kind) {
        return switch (kind) {
            case PATH -> "path";
            case NODE_LABEL, POD_LABEL, POD_ANNOTATION -> "key";
            case INIT_CONTAINER -> "name";
            default -> "";
        };
    }

    private void checkVolume(VolumeName volume, SettingArguments arguments) {
        String other = volumes.putIfAbsent(volume.name(), volume.kind());
        if (other != null && !other.equals(volume.kind())) {
            arguments.refuse(volume.part(), SettingCode.VOLUME_OF_TWO_KINDS, volume.name(), other, volume.kind());
        }
    }

    /** A cluster that finds a node selector as JSON forgets the labels. */
    private void checkSelectors(PodSetting<Argument> setting, SettingArguments arguments) {
        boolean json = setting instanceof NodeSelectorJson && settings.stream().anyMatch(NodeLabel.class::isInstance);
        boolean label = setting instanceof NodeLabel && settings.stream().anyMatch(NodeSelectorJson.class::isInstance);
        if (json || label) {
            arguments.refuse("", SettingCode.SLOT_TWICE, "node selector, by labels and as JSON,", "");
        }
    }

    /** The settings, in the order of the source. */
    public List<PodSetting<Argument>> settings() {
        return List.copyOf(settings);
    }
}
