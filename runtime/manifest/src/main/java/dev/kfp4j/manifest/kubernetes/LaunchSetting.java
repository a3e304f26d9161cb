// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

import static dev.kfp4j.manifest.kubernetes.PodField.Concern.POD;

import dev.kfp4j.manifest.ParameterSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A rule for the launch of the pod: its labels and annotations, the pull of its image, its user.
 *
 * @param <N> see {@link PodSetting}
 */
public sealed interface LaunchSetting<N> extends PodSetting<N> {
    /** The fields that hold these settings. No cluster implements shared memory. */
    static List<PodField> fields() {
        return List.of(
                PodField.of(PodMark.FIELD, POD, PodMark::read),
                PodField.list(PullSecret.FIELD, POD, PullSecret::read),
                PodField.of(PullPolicy.FIELD, POD, PullPolicy::read),
                PodField.of(RunAs.FIELD, POD, LaunchSetting::readSecurity),
                PodField.of("enabledSharedMemory", POD, executor -> List.of()));
    }

    private static List<PodSetting<ParameterSource>> readSecurity(SettingReader executor) {
        SettingReader security = executor.object(RunAs.FIELD);
        var settings = new ArrayList<PodSetting<ParameterSource>>();
        for (boolean group : new boolean[] {false, true}) {
            security.number(RunAs.key(group)).ifPresent(number -> settings.add(new RunAs<>(group, number)));
        }
        if (security.has(RunAsNonRoot.KEY)) {
            settings.add(new RunAsNonRoot<>(security.flag(RunAsNonRoot.KEY)));
        }
        return settings;
    }

    /**
     * A label or an annotation of the pod.
     *
     * @param isAnnotation whether it is an annotation
     * @param key its key
     * @param value its value
     */
    record PodMark<N>(boolean isAnnotation, String key, String value) implements LaunchSetting<N> {
        private static final String FIELD = "podMetadata";

        private static String key(boolean annotation) {
            return annotation ? "annotations" : "labels";
        }

        private static List<PodSetting<ParameterSource>> read(SettingReader executor) {
            SettingReader metadata = executor.object(FIELD);
            var settings = new ArrayList<PodSetting<ParameterSource>>();
            for (boolean annotation : new boolean[] {false, true}) {
                metadata.textMap(key(annotation))
                        .forEach((key, value) -> settings.add(new PodMark<>(annotation, key, value)));
            }
            return settings;
        }

        @Override
        public void write(SettingWriter<N> executor) {
            executor.object(FIELD).object(key(isAnnotation)).put(key, value);
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of(new PodSlot(isAnnotation ? PodSlot.Kind.POD_ANNOTATION : PodSlot.Kind.POD_LABEL, key));
        }
    }

    /**
     * A secret for image pulls.
     *
     * @param secret its name
     */
    record PullSecret<N>(N secret) implements LaunchSetting<N> {
        private static final String FIELD = "imagePullSecret";

        private static PullSecret<ParameterSource> read(SettingReader entry) throws UnreadableSettingException {
            return new PullSecret<>(Sources.name(entry, "secretName"));
        }

        @Override
        public void write(SettingWriter<N> executor) {
            executor.entry(FIELD).putName("secretName", secret);
        }

        @Override
        public List<N> values() {
            return List.of(secret);
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of();
        }

        @Override
        public <M> Optional<PodSetting<M>> resolve(Function<? super N, Optional<M>> values) {
            return values.apply(secret).map(PullSecret::new);
        }
    }

    /**
     * The policy for image pulls.
     *
     * @param policy as Kubernetes calls it; empty: the cluster's default
     */
    record PullPolicy<N>(String policy) implements LaunchSetting<N> {
        private static final String FIELD = "imagePullPolicy";

        private static List<PodSetting<ParameterSource>> read(SettingReader executor) {
            String policy = executor.textOrNone(FIELD);
            return policy.isEmpty() ? List.of() : List.of(new PullPolicy<>(policy));
        }

        @Override
        public void write(SettingWriter<N> executor) {
            executor.putUnlessEmpty(FIELD, policy);
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of(PodSlot.single(PodSlot.Kind.PULL_POLICY));
        }
    }

    /**
     * The user or the group of the container.
     *
     * @param isGroup whether it is the group
     * @param number its number
     */
    record RunAs<N>(boolean isGroup, long number) implements LaunchSetting<N> {
        private static final String FIELD = "securityContext";

        private static String key(boolean group) {
            return group ? "runAsGroup" : "runAsUser";
        }

        @Override
        public void write(SettingWriter<N> executor) {
            executor.object(FIELD).putLong(key(isGroup), number);
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of(PodSlot.single(isGroup ? PodSlot.Kind.GROUP : PodSlot.Kind.USER));
        }
    }

    /**
     * Whether the cluster refuses to run the container as root.
     *
     * @param isRefused whether it does
     */
    record RunAsNonRoot<N>(boolean isRefused) implements LaunchSetting<N> {
        private static final String KEY = "runAsNonRoot";

        @Override
        public void write(SettingWriter<N> executor) {
            executor.object(RunAs.FIELD).put(KEY, isRefused);
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of(PodSlot.single(PodSlot.Kind.NON_ROOT));
        }
    }
}
