// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.settings;

import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.KubernetesSetting;
import dev.kfp4j.processor.pipeline.KubernetesSetting.ClaimVolume;
import dev.kfp4j.processor.pipeline.KubernetesSetting.EmptyDir;
import dev.kfp4j.processor.pipeline.KubernetesSetting.EphemeralVolume;
import dev.kfp4j.processor.pipeline.KubernetesSetting.Store;
import dev.kfp4j.processor.pipeline.KubernetesSetting.StoreVolume;
import java.util.List;
import java.util.Optional;

/** What is mounted in the container. */
final class VolumeSettings {
    private VolumeSettings() {}

    static Optional<KubernetesSetting> secret(SettingArguments arguments) {
        return store(Store.SECRET, "secret", "secret", arguments);
    }

    static Optional<KubernetesSetting> configMap(SettingArguments arguments) {
        return store(Store.CONFIG_MAP, "configMap", "config map", arguments);
    }

    private static Optional<KubernetesSetting> store(
            Store store, String part, String kind, SettingArguments arguments) {
        var name = Checks.volumeObject(arguments, part, kind, true);
        Optional<String> path = Checks.mountPath(arguments, "path");
        boolean optional = arguments.flag("optional");
        return name.isPresent() && path.isPresent()
                ? Optional.of(new StoreVolume(store, name.get(), path.get(), optional))
                : Optional.empty();
    }

    static Optional<KubernetesSetting> claim(SettingArguments arguments) {
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
                ? Optional.of(new ClaimVolume(claim.get(), path.get(), subPath.get()))
                : Optional.empty();
    }

    static Optional<KubernetesSetting> ephemeral(SettingArguments arguments) {
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
                ? Optional.of(new EphemeralVolume(
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

    static Optional<KubernetesSetting> emptyDir(SettingArguments arguments) {
        Optional<String> name = Checks.podName(arguments, "name", "volume");
        Optional<String> path = Checks.mountPath(arguments, "path");
        String medium = arguments.choice("medium");
        Optional<String> limit = arguments.text("sizeLimit");
        if (limit.filter(text -> !text.isEmpty()).isPresent()) {
            limit = Checks.size(arguments, "sizeLimit", "size of a folder");
        }
        return name.isPresent() && path.isPresent() && limit.isPresent()
                ? Optional.of(new EmptyDir(name.get(), path.get(), medium, limit.get()))
                : Optional.empty();
    }
}
