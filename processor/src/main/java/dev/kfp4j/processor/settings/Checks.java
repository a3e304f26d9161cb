// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.settings;

import dev.kfp4j.manifest.Quantity;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.processor.component.Quantities;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import java.util.Map;
import java.util.Optional;

/** The checks that several settings share. Each returns the value, or reports a mistake and returns nothing. */
public final class Checks {
    /** The form of sizes, for messages. */
    public static final String SIZE_FORM = "a number of bytes, such as \"10Gi\" or \"500M\"";

    private Checks() {}

    /** The name of an object of the cluster, constant or of the run. */
    static Optional<Argument> objectName(SettingArguments arguments, String part, String kind, boolean mayBeMissing) {
        return arguments.name(part, mayBeMissing).filter(name -> {
            Optional<String> text = constant(name);
            boolean sound = text.isEmpty() || KubernetesNames.isObject(text.get());
            if (!sound) {
                arguments.refuse(part, SettingCode.BAD_OBJECT_NAME, text.get(), kind);
            }
            return sound;
        });
    }

    /** The name of an object that a volume is called after: clusters take names without dots for that. */
    static Optional<Argument> volumeObject(SettingArguments arguments, String part, String kind, boolean mayBeMissing) {
        return objectName(arguments, part, kind, mayBeMissing).filter(name -> {
            Optional<String> text = constant(name);
            boolean sound = text.isEmpty() || KubernetesNames.isLabelName(text.get());
            if (!sound) {
                arguments.refuse(
                        part,
                        SettingCode.BAD_POD_NAME,
                        text.get(),
                        "volume",
                        "; the volume is named after the " + kind);
            }
            return sound;
        });
    }

    /** The text of a name, if it is a constant. */
    static Optional<String> constant(Argument name) {
        return name instanceof ConstantArgument constant && constant.json() instanceof JsonString text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /** The name of a volume or a container in the pod. */
    static Optional<String> podName(SettingArguments arguments, String part, String kind) {
        return arguments.text(part).filter(name -> {
            boolean sound = KubernetesNames.isLabelName(name);
            if (!sound) {
                arguments.refuse(part, SettingCode.BAD_POD_NAME, name, kind, "");
            }
            return sound;
        });
    }

    /** An environment variable. */
    static Optional<String> variable(SettingArguments arguments, String part) {
        return arguments.text(part).filter(name -> isVariable(arguments, part, name));
    }

    /** Whether it is an environment variable. */
    static boolean isVariable(SettingArguments arguments, String part, String name) {
        boolean sound = Quantities.isEnvName(name);
        if (!sound) {
            arguments.refuse(part, ComponentCode.BAD_ENV_NAME, name);
        }
        return sound;
    }

    /** Whether it is a key of a secret or config map. */
    static boolean isDataKey(SettingArguments arguments, String part, String kind, String key) {
        boolean sound = KubernetesNames.isDataKey(key);
        if (!sound) {
            arguments.refuse(part, SettingCode.BAD_DATA_KEY, key, kind);
        }
        return sound;
    }

    /** A path where something is mounted. */
    static Optional<String> mountPath(SettingArguments arguments, String part) {
        return arguments.text(part).filter(path -> isMountPath(arguments, part, path));
    }

    /** Whether something can be mounted there. */
    static boolean isMountPath(SettingArguments arguments, String part, String path) {
        boolean sound = KubernetesNames.isMountPath(path);
        if (!sound) {
            arguments.refuse(part, SettingCode.BAD_MOUNT_PATH, path);
        }
        return sound;
    }

    /** A number of bytes. */
    static Optional<String> size(SettingArguments arguments, String part, String word) {
        return arguments.text(part).filter(size -> {
            boolean sound = Quantity.compiledBytes(size).isPresent();
            if (!sound) {
                arguments.refuse(part, ComponentCode.BAD_QUANTITY, size, word, SIZE_FORM);
            }
            return sound;
        });
    }

    /** Whether it is the key of a label or an annotation. */
    static boolean isMarkKey(SettingArguments arguments, String part, String key) {
        boolean sound = KubernetesNames.isMarkKey(key);
        if (!sound) {
            arguments.refuse(part, SettingCode.BAD_MARK_KEY, key);
        }
        return sound;
    }

    /** Whether it is the value of a label. */
    static boolean isLabelValue(SettingArguments arguments, String part, String value) {
        boolean sound = KubernetesNames.isLabelValue(value);
        if (!sound) {
            arguments.refuse(part, SettingCode.BAD_LABEL_VALUE, value);
        }
        return sound;
    }

    /** Labels by their keys. */
    static Map<String, String> labels(SettingArguments arguments, String part) {
        Map<String, String> labels = arguments.pairs(part);
        labels.forEach((key, value) -> {
            if (isMarkKey(arguments, part, key)) {
                isLabelValue(arguments, part, value);
            }
        });
        return labels;
    }

    /** Annotations by their keys. */
    static Map<String, String> annotations(SettingArguments arguments, String part) {
        Map<String, String> annotations = arguments.pairs(part);
        annotations.keySet().forEach(key -> isMarkKey(arguments, part, key));
        return annotations;
    }
}
