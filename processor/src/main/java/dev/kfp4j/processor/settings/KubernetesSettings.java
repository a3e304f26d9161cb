// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.settings;

import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.KubernetesSetting;
import dev.kfp4j.processor.pipeline.KubernetesSetting.ClaimVolume;
import dev.kfp4j.processor.pipeline.KubernetesSetting.EmptyDir;
import dev.kfp4j.processor.pipeline.KubernetesSetting.EphemeralVolume;
import dev.kfp4j.processor.pipeline.KubernetesSetting.NodeLabel;
import dev.kfp4j.processor.pipeline.KubernetesSetting.NodeSelectorJson;
import dev.kfp4j.processor.pipeline.KubernetesSetting.RunAs;
import dev.kfp4j.processor.pipeline.KubernetesSetting.RunAsNonRoot;
import dev.kfp4j.processor.pipeline.KubernetesSetting.Store;
import dev.kfp4j.processor.pipeline.KubernetesSetting.StoreVolume;
import dev.kfp4j.processor.pipeline.PodSlot;
import dev.kfp4j.processor.pipeline.Value.Argument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Collects the settings of one place: a task, a component or a pipeline. What stands there twice is reported. */
public final class KubernetesSettings {
    private static final Map<String, Function<SettingArguments, Optional<KubernetesSetting>>> READERS = Map.ofEntries(
            Map.entry("secretEnv", EnvironmentSettings::secret),
            Map.entry("configMapEnv", EnvironmentSettings::configMap),
            Map.entry("fieldEnv", EnvironmentSettings::field),
            Map.entry("secretVolume", VolumeSettings::secret),
            Map.entry("configMapVolume", VolumeSettings::configMap),
            Map.entry("mountVolume", VolumeSettings::claim),
            Map.entry("ephemeralVolume", VolumeSettings::ephemeral),
            Map.entry("emptyDir", VolumeSettings::emptyDir),
            Map.entry("nodeSelector", SchedulingSettings::label),
            Map.entry("nodeSelectorJson", SchedulingSettings::selectorJson),
            Map.entry("nodeAffinity", SchedulingSettings::affinity),
            Map.entry("nodeAffinityJson", SchedulingSettings::affinityJson),
            Map.entry("toleration", SchedulingSettings::toleration),
            Map.entry("tolerationsJson", SchedulingSettings::tolerationsJson),
            Map.entry("podLabel", PodSettings::label),
            Map.entry("podAnnotation", PodSettings::annotation),
            Map.entry("imagePullSecret", PodSettings::pullSecret),
            Map.entry("imagePullPolicy", PodSettings::pullPolicy),
            Map.entry("runAsUser", PodSettings::user),
            Map.entry("runAsGroup", PodSettings::group),
            Map.entry("runAsNonRoot", PodSettings::nonRoot),
            Map.entry("initContainer", PodSettings::initContainer));

    private final List<KubernetesSetting> settings = new ArrayList<>();
    private final Set<PodSlot> taken = new HashSet<>();
    private final Map<String, String> volumes = new HashMap<>();

    /** Whether there is a setting of that name. */
    public static boolean isSetting(String name) {
        return READERS.containsKey(name);
    }

    /** Takes an environment variable for what sets it in another way; false if it is taken. */
    public boolean takeVariable(String name) {
        return taken.add(PodSlot.variable(name));
    }

    /**
     * Reads a setting.
     *
     * @param name the setting, of which {@link #isSetting} is true
     */
    public void add(String name, SettingArguments arguments) {
        var reader = READERS.get(name);
        if (reader == null) {
            throw new IllegalArgumentException("no setting: " + name);
        }
        reader.apply(arguments).ifPresent(setting -> add(setting, arguments));
    }

    /** Adds whether the cluster refuses to run the container as root. */
    public void addRootRule(boolean refused) {
        settings.add(new RunAsNonRoot(refused));
    }

    /** Whether the container is to run as the user 0, and not as root. */
    public static boolean isRootAsNonRoot(List<KubernetesSetting> settings) {
        return settings.contains(new RunAs(false, 0)) && settings.contains(new RunAsNonRoot(true));
    }

    private void add(KubernetesSetting setting, SettingArguments arguments) {
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
        checkVolume(setting, arguments);
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

    /** Clusters know a volume by its name alone. */
    private void checkVolume(KubernetesSetting setting, SettingArguments arguments) {
        if (setting instanceof StoreVolume volume) {
            boolean secret = volume.store() == Store.SECRET;
            checkVolume(secret ? "secret" : "configMap", secret ? "secret" : "config map", volume.name(), arguments);
        } else if (setting instanceof ClaimVolume volume) {
            checkVolume("claim", "claim", volume.claim(), arguments);
        } else if (setting instanceof EphemeralVolume volume) {
            checkVolume("name", "ephemeral volume", volume.name(), arguments);
        } else if (setting instanceof EmptyDir volume) {
            checkVolume("name", "empty directory", volume.name(), arguments);
        }
    }

    private void checkVolume(String part, String kind, Argument name, SettingArguments arguments) {
        Checks.constant(name).ifPresent(text -> checkVolume(part, kind, text, arguments));
    }

    private void checkVolume(String part, String kind, String name, SettingArguments arguments) {
        String other = volumes.putIfAbsent(name, kind);
        if (other != null && !other.equals(kind)) {
            arguments.refuse(part, SettingCode.VOLUME_OF_TWO_KINDS, name, other, kind);
        }
    }

    /** A cluster that finds a node selector as JSON forgets the labels. */
    private void checkSelectors(KubernetesSetting setting, SettingArguments arguments) {
        boolean json = setting instanceof NodeSelectorJson && settings.stream().anyMatch(NodeLabel.class::isInstance);
        boolean label = setting instanceof NodeLabel && settings.stream().anyMatch(NodeSelectorJson.class::isInstance);
        if (json || label) {
            arguments.refuse("", SettingCode.SLOT_TWICE, "node selector, by labels and as JSON,", "");
        }
    }

    /** The settings, in the order of the source. */
    public List<KubernetesSetting> settings() {
        return List.copyOf(settings);
    }
}
