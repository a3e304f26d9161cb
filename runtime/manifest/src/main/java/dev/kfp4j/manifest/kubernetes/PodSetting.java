// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A setting of the pod of a task. The compiler and the engine share these records and differ in {@code N} only.
 *
 * @param <N> a value that may be known at run time only, such as the name of a secret: in the compiler a value of the
 *     pipeline, in a manifest a {@link dev.kfp4j.manifest.ParameterSource}
 */
public sealed interface PodSetting<N>
        permits EnvironmentSetting, VolumeSetting, SchedulingSetting, LaunchSetting, InitContainer {
    /** The values in it that may be known at run time only. */
    default List<N> values() {
        return List.of();
    }

    /** The slots of the pod that it takes; no two settings of one task take the same slot. */
    Set<PodSlot> slots();

    /** The rest of it where other settings have taken some slots; empty if nothing is left. */
    default Optional<PodSetting<N>> without(Set<PodSlot> taken) {
        return Collections.disjoint(slots(), taken) ? Optional.of(this) : Optional.empty();
    }

    /**
     * The setting with its values known in another way; empty if one of them is missing.
     *
     * @param values returns the new value of an old one, or nothing for one that is missing
     */
    @SuppressWarnings("unchecked") // Nothing in a setting without values is of the type N.
    default <M> Optional<PodSetting<M>> resolve(Function<? super N, Optional<M>> values) {
        return Optional.of((PodSetting<M>) this);
    }

    /** Writes it into the entry of its executor. */
    void write(SettingWriter<N> executor);
}
