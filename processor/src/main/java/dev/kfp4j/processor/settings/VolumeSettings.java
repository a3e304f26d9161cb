// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.settings;

import dev.kfp4j.manifest.kubernetes.PodSetting;
import dev.kfp4j.manifest.kubernetes.Store;
import dev.kfp4j.manifest.kubernetes.VolumeSetting;
import dev.kfp4j.manifest.kubernetes.VolumeSetting.ClaimVolume;
import dev.kfp4j.manifest.kubernetes.VolumeSetting.EmptyDir;
import dev.kfp4j.manifest.kubernetes.VolumeSetting.EphemeralVolume;
import dev.kfp4j.manifest.kubernetes.VolumeSetting.StoreVolume;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.Value.Argument;
import java.util.List;
import java.util.Optional;

/** The volumes of the container. */
final class VolumeSettings {
    static final List<SettingKind> KINDS = List.of(
            new SettingKind("secretVolume", "secretVolumes", arguments -> store(Store.SECRET, arguments)),
            new SettingKind("configMapVolume", "configMapVolumes", arguments -> store(Store.CONFIG_MAP, arguments)),
            new SettingKind("mountVolume", "claims", VolumeSettings::claim),
            new SettingKind("ephemeralVolume", "ephemeralVolumes", VolumeSettings::ephemeral),
            new SettingKind("emptyDir", "emptyDirs", VolumeSettings::emptyDir));

    private VolumeSettings() {}

    /** Clusters know a volume by its name alone: no name can be that of volumes of two kinds. */
    static Optional<VolumeName> name(VolumeSetting<Argument> setting) {
        if (setting instanceof StoreVolume<Argument> volume) {
            return Checks.constant(volume.name())
                    .map(name -> new VolumeName(
                            name, volume.store().stem(), volume.store().word()));
        } else if (setting instanceof ClaimVolume<Argument> volume) {
            return Checks.constant(volume.claim()).map(name -> new VolumeName(name, "claim", "claim"));
        } else if (setting instanceof EphemeralVolume<Argument> volume) {
            return Optional.of(new VolumeName(volume.name(), "name", "ephemeral volume"));
        } else if (setting instanceof EmptyDir<Argument> volume) {
            return Optional.of(new VolumeName(volume.name(), "name", "empty directory"));
        }
        throw new AssertionError(setting);
    }

    /**
     * A volume's name in the pod.
     *
     * @param name the name
     * @param part the part that names it
     * @param kind the kind of volume, for messages
     */
    record VolumeName(String name, String part, String kind) {}

    private static Optional<PodSetting<Argument>> store(Store store, SettingArguments arguments) {
        var name = Checks.volumeObject(arguments, store.stem(), store.word(), true);
        Optional<String> path = Checks.mountPath(arguments, "path");
        boolean optional = arguments.flag("optional");
        return name.isPresent() && path.isPresent()
                ? Optional.of(new StoreVolume<>(store, name.get(), path.get(), optional))
                : Optional.empty();
    }

    private static Optional<PodSetting<Argument>> claim(SettingArguments arguments) {
        var claim = Checks.volumeObject(arguments, "claim", "volume claim", false);
        Optional<String> path = Checks.mountPath(arguments, "path");
        Optional<String> subPath = arguments.text("subPath").filter(sub -> {
            boolean sound = KubernetesNames.isSubPath(sub);
            if (!sound) {
                arguments.refuse("subPath", SettingCode.BAD_SUB_PATH, sub);
            }
            return sound;
        });
        return claim.isPresent() && path.isPresent() && subPath.isPresent()
                ? Optional.of(new ClaimVolume<>(claim.get(), path.get(), subPath.get()))
                : Optional.empty();
    }

    private static Optional<PodSetting<Argument>> ephemeral(SettingArguments arguments) {
        Optional<String> name = Checks.podName(arguments, "name", "volume");
        Optional<String> path = Checks.mountPath(arguments, "path");
        Optional<String> size = Checks.size(arguments, "size", "size of a volume");
        List<String> modes = arguments.choices("accessModes");
        if (modes.isEmpty()) {
            arguments.refuse("accessModes", SettingCode.NO_ACCESS_MODE, "a volume");
        }
        Optional<String> storageClass = arguments
                .text("storageClass")
                .filter(text -> !text.isEmpty())
                .filter(text -> isStorageClass(arguments, text));
        var labels = Checks.labels(arguments, "labels");
        var annotations = Checks.annotations(arguments, "annotations");
        return name.isPresent() && path.isPresent() && size.isPresent()
                ? Optional.of(new EphemeralVolume<>(
                        name.get(), path.get(), size.get(), modes, storageClass, labels, annotations))
                : Optional.empty();
    }

    private static boolean isStorageClass(SettingArguments arguments, String text) {
        boolean sound = KubernetesNames.isObject(text);
        if (!sound) {
            arguments.refuse("storageClass", SettingCode.BAD_OBJECT_NAME, text, "storage class");
        }
        return sound;
    }

    private static Optional<PodSetting<Argument>> emptyDir(SettingArguments arguments) {
        Optional<String> name = Checks.podName(arguments, "name", "volume");
        Optional<String> path = Checks.mountPath(arguments, "path");
        String medium = arguments.choice("medium");
        Optional<String> limit = arguments.text("sizeLimit");
        if (limit.filter(text -> !text.isEmpty()).isPresent()) {
            limit = Checks.size(arguments, "sizeLimit", "size of a folder");
        }
        return name.isPresent() && path.isPresent() && limit.isPresent()
                ? Optional.of(new EmptyDir<>(name.get(), path.get(), medium, limit.get()))
                : Optional.empty();
    }
}
