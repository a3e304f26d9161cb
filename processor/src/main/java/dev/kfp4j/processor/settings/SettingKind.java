// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.settings;

import dev.kfp4j.manifest.kubernetes.PodSetting;
import dev.kfp4j.processor.pipeline.Value.Argument;
import java.util.Optional;

/**
 * A kind of setting: the names of its two forms in sources, and its checks.
 *
 * @param option the option of a task; empty: there is none
 * @param element the element of {@code @Kubernetes}; empty: there is none
 * @param reader makes the setting
 */
public record SettingKind(String option, String element, Reader reader) {
    /** Makes a setting of its arguments; mistakes are reported, and then there may be none. */
    @FunctionalInterface
    public interface Reader {
        /** Makes the setting. */
        Optional<PodSetting<Argument>> read(SettingArguments arguments);
    }
}
