// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.settings;

import dev.kfp4j.manifest.Quantity;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.Value.Argument;

/** Checks the constant parts of a volume claim. Run-time values are not checked. */
public final class VolumeClaimChecks {
    private VolumeClaimChecks() {}

    /** Receives the mistakes. */
    public interface Refusal {
        /** Reports a mistake. */
        void refuse(DiagnosticCode code, Object... arguments);
    }

    /** Whether it can be the name of a claim. */
    public static boolean isName(Argument name, Refusal refusal) {
        return isObject(name, "volume claim", refusal);
    }

    /** Whether it can be the size of a volume. */
    public static boolean isSize(Argument size, Refusal refusal) {
        var text = Checks.constant(size);
        boolean sound = text.isEmpty() || Quantity.compiledBytes(text.get()).isPresent();
        if (!sound) {
            refusal.refuse(ComponentCode.BAD_QUANTITY, text.get(), "size of a volume", Checks.SIZE_FORM);
        }
        return sound;
    }

    /**
     * Whether it can be a part of a claim.
     *
     * @param part {@code name}, {@code nameSuffix}, {@code storageClass} or {@code volumeName}
     */
    public static boolean isPart(String part, Argument argument, Refusal refusal) {
        return switch (part) {
            case "name" -> isName(argument, refusal);
            case "nameSuffix" -> isSuffix(argument, refusal);
            case "storageClass" ->
                Checks.constant(argument).filter(String::isEmpty).isPresent()
                        || isObject(argument, "storage class", refusal);
            default -> isObject(argument, "volume", refusal);
        };
    }

    private static boolean isObject(Argument argument, String kind, Refusal refusal) {
        var text = Checks.constant(argument);
        boolean sound = text.isEmpty() || KubernetesNames.isObject(text.get());
        if (!sound) {
            refusal.refuse(SettingCode.BAD_OBJECT_NAME, text.get(), kind);
        }
        return sound;
    }

    private static boolean isSuffix(Argument argument, Refusal refusal) {
        var text = Checks.constant(argument);
        boolean sound = text.isEmpty() || KubernetesNames.isSuffix(text.get());
        if (!sound) {
            refusal.refuse(SettingCode.BAD_SUFFIX, text.get());
        }
        return sound;
    }
}
