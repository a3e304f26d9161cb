// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.manifest.kubernetes.PodSetting;
import dev.kfp4j.manifest.kubernetes.PodSlot;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options of one task: the component's defaults, changed by the call. Everything known at compile time has been
 * checked.
 *
 * @param container image, resources and accelerator, in the order of their names. A value is a constant text as the
 *     user wrote it, or a run-time text. Unset ones are missing.
 * @param retry the retries, if any
 * @param timeout the time after which the task is ended, whole seconds
 * @param cache whether the outputs of an identical earlier task may be reused
 * @param cacheKey the user's key for the cache; may be empty
 * @param env environment variables in order, no name twice
 * @param displayName the name on screens; may be empty
 * @param kubernetes the Kubernetes settings of the pod, in order
 * @param ignoreUpstreamFailure whether it runs after everything that it waits for has ended, also with a failure
 */
public record TaskOptions(
        Map<ContainerSetting, Argument> container,
        Optional<Retry> retry,
        Optional<Duration> timeout,
        boolean cache,
        String cacheKey,
        List<EnvVariable> env,
        String displayName,
        List<PodSetting<Argument>> kubernetes,
        boolean ignoreUpstreamFailure) {
    public TaskOptions {
        var ordered = new EnumMap<ContainerSetting, Argument>(ContainerSetting.class);
        ordered.putAll(container);
        container = Collections.unmodifiableMap(ordered);
        env = List.copyOf(env);
        kubernetes = List.copyOf(kubernetes);
    }

    /**
     * The retries of a failed task.
     *
     * @param count the number of retries, 1 or more
     * @param backoff the first wait, whole seconds
     * @param factor the factor from each wait to the next
     * @param maximum the longest wait, whole seconds
     */
    public record Retry(int count, Duration backoff, double factor, Duration maximum) {
        /** KFP's default waits: none before the first retry, a factor of 2, at most an hour. */
        public static Retry of(int count) {
            return new Retry(count, Duration.ZERO, 2.0, Duration.ofHours(1));
        }
    }

    /**
     * An environment variable of the container.
     *
     * @param name its name
     * @param value its value
     */
    public record EnvVariable(String name, String value) {}

    /** The constant text of a container setting; empty if it is not set, or known only at run time. */
    public Optional<String> constant(ContainerSetting setting) {
        return container.get(setting) instanceof ConstantArgument constant && constant.json() instanceof JsonString text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /** The run-time values in the options, in order, none twice. */
    public Set<Reference> references() {
        var found = new LinkedHashSet<Reference>(referencesBesideResources());
        found.addAll(resources());
        return found;
    }

    /** The run-time values in the resources and the accelerator, in order, none twice. */
    public Set<Reference> resources() {
        var found = new LinkedHashSet<Reference>();
        container.forEach((setting, value) -> {
            if (setting != ContainerSetting.IMAGE) {
                found.addAll(value.references());
            }
        });
        return found;
    }

    /** The run-time values in all other options, in order, none twice. */
    public Set<Reference> referencesBesideResources() {
        var found = new LinkedHashSet<Reference>();
        Argument image = container.get(ContainerSetting.IMAGE);
        if (image != null) {
            found.addAll(image.references());
        }
        kubernetes.forEach(setting -> setting.values().forEach(value -> found.addAll(value.references())));
        return found;
    }

    /** No options. */
    public static TaskOptions none() {
        return new TaskOptions(Map.of(), Optional.empty(), Optional.empty(), true, "", List.of(), "", List.of(), false);
    }

    /** These options without Kubernetes settings and environment variables. */
    public TaskOptions withoutPod() {
        return new TaskOptions(
                container, retry, timeout, cache, cacheKey, List.of(), displayName, List.of(), ignoreUpstreamFailure);
    }

    /** A builder with these options. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Changes options. */
    public static final class Builder {
        private final Map<ContainerSetting, Argument> container = new EnumMap<>(ContainerSetting.class);
        private Optional<Retry> retry;
        private Optional<Duration> timeout;
        private boolean cache;
        private String cacheKey;
        private final List<EnvVariable> env;
        private String displayName;
        private final List<PodSetting<Argument>> kubernetes;
        private boolean ignoreUpstreamFailure;

        private Builder(TaskOptions start) {
            container.putAll(start.container);
            retry = start.retry;
            timeout = start.timeout;
            cache = start.cache;
            cacheKey = start.cacheKey;
            env = new ArrayList<>(start.env);
            displayName = start.displayName;
            kubernetes = new ArrayList<>(start.kubernetes);
            ignoreUpstreamFailure = start.ignoreUpstreamFailure;
        }

        /** Sets an image, a resource or the accelerator to a constant. */
        public Builder set(ContainerSetting setting, String text) {
            return set(setting, new ConstantArgument(JsonValue.of(text)));
        }

        /** Sets an image, a resource or the accelerator to a text that may exist only at run time. */
        public Builder set(ContainerSetting setting, Argument text) {
            container.put(setting, text);
            return this;
        }

        /** Sets the retries. A count of 0 switches off the retries of the component. */
        public Builder retry(Retry policy) {
            retry = policy.count() > 0 ? Optional.of(policy) : Optional.empty();
            return this;
        }

        public Builder timeout(Duration limit) {
            timeout = Optional.of(limit);
            return this;
        }

        public Builder cache(boolean enabled) {
            cache = enabled;
            return this;
        }

        public Builder cacheKey(String key) {
            cacheKey = key;
            return this;
        }

        /**
         * Adds Kubernetes settings. They replace settings and environment variables that occupy the same slots of the
         * pod.
         */
        public Builder kubernetes(List<PodSetting<Argument>> settings) {
            var taken = new HashSet<PodSlot>();
            settings.forEach(setting -> taken.addAll(setting.slots()));
            leave(taken);
            kubernetes.addAll(settings);
            env.removeIf(variable -> taken.contains(PodSlot.variable(variable.name())));
            return this;
        }

        /** Frees slots of the pod. */
        private void leave(Set<PodSlot> taken) {
            List<PodSetting<Argument>> left = kubernetes.stream()
                    .flatMap(setting -> setting.without(taken).stream())
                    .toList();
            kubernetes.clear();
            kubernetes.addAll(left);
        }

        /** Sets an environment variable. One that is already set keeps its position. */
        public Builder env(EnvVariable variable) {
            for (int i = 0; i < env.size(); i++) {
                if (env.get(i).name().equals(variable.name())) {
                    env.set(i, variable);
                    return this;
                }
            }
            env.add(variable);
            leave(Set.of(PodSlot.variable(variable.name())));
            return this;
        }

        public Builder displayName(String name) {
            displayName = name;
            return this;
        }

        /** Lets the task run after everything that it waits for has ended, also with a failure. */
        public Builder ignoreUpstreamFailure(boolean ignore) {
            ignoreUpstreamFailure = ignore;
            return this;
        }

        public TaskOptions build() {
            return new TaskOptions(
                    container, retry, timeout, cache, cacheKey, env, displayName, kubernetes, ignoreUpstreamFailure);
        }
    }
}
