// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.component.ComponentSignature.EnvVariable;
import dev.kfp4j.processor.component.ComponentSignature.TaskDefaults;
import dev.kfp4j.processor.component.Quantities;
import dev.kfp4j.processor.pipeline.Callee.ComponentCallee;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of one task: the component's defaults, overridden by the call's own. Quantities are text as the user
 * wrote it, empty where unset, and have been checked.
 *
 * @param image the image; empty: the module's
 * @param cpu the CPU limit
 * @param cpuRequest the CPU request
 * @param memory the memory limit
 * @param memoryRequest the memory request
 * @param accelerator the accelerator's resource name
 * @param acceleratorCount how many; counts only where there is an accelerator
 * @param retry retries, if any
 * @param timeout after which the task is ended, whole seconds
 * @param cache whether an earlier result may be used
 * @param cacheKey a key of the user's own; may be empty
 * @param env environment variables in order, no name twice
 * @param displayName the name that people see; may be empty
 * @param ignoreUpstreamFailure whether it runs as soon as all that it waits for has ended, however it ended
 */
public record TaskOptions(
        String image,
        String cpu,
        String cpuRequest,
        String memory,
        String memoryRequest,
        String accelerator,
        int acceleratorCount,
        Optional<Retry> retry,
        Optional<Duration> timeout,
        boolean cache,
        String cacheKey,
        List<EnvVariable> env,
        String displayName,
        boolean ignoreUpstreamFailure) {
    /** Copies the list. */
    public TaskOptions {
        env = List.copyOf(env);
    }

    /**
     * How a failed task is tried again.
     *
     * @param count how often, 1 or more
     * @param backoff the first wait, whole seconds
     * @param factor by how much each further wait is longer
     * @param maximum the longest wait, whole seconds
     */
    public record Retry(int count, Duration backoff, double factor, Duration maximum) {
        /** KFP's defaults for the waits: none before the first, a factor of 2, at most an hour. */
        public static Retry of(int count) {
            return new Retry(count, Duration.ZERO, 2.0, Duration.ofHours(1));
        }
    }

    /** The run-time values in the settings, in order, none twice. */
    public Set<Reference> references() {
        return Set.of();
    }

    /** Nothing set. */
    public static TaskOptions none() {
        return new Builder().build();
    }

    /** What a task has where the call sets nothing. */
    public static TaskOptions defaultsOf(Callee callee) {
        return builderFor(callee).build();
    }

    /** Starts with what a task has where the call sets nothing: a component's defaults. */
    public static Builder builderFor(Callee callee) {
        var builder = new Builder();
        if (callee instanceof ComponentCallee component) {
            builder.defaults(component.signature().defaults());
        }
        return builder;
    }

    /** Collects settings; starts with nothing set. */
    public static final class Builder {
        private String image = "";
        private String cpu = "";
        private String cpuRequest = "";
        private String memory = "";
        private String memoryRequest = "";
        private String accelerator = "";
        private int acceleratorCount = 1;
        private Optional<Retry> retry = Optional.empty();
        private Optional<Duration> timeout = Optional.empty();
        private boolean cache = true;
        private String cacheKey = "";
        private final List<EnvVariable> env = new ArrayList<>();
        private String displayName = "";
        private boolean ignoreUpstreamFailure;

        /** Takes over a component's defaults. */
        private Builder defaults(TaskDefaults defaults) {
            image = defaults.image();
            cpu = defaults.cpu();
            cpuRequest = defaults.cpuRequest();
            memory = defaults.memory();
            memoryRequest = defaults.memoryRequest();
            accelerator = defaults.accelerator();
            acceleratorCount = defaults.acceleratorCount();
            retry = defaults.retries() > 0 ? Optional.of(Retry.of(defaults.retries())) : Optional.empty();
            timeout = Quantities.time(defaults.timeout());
            cache = defaults.cache();
            defaults.env().forEach(this::env);
            return this;
        }

        /** Sets the image. */
        public Builder image(String reference) {
            image = reference;
            return this;
        }

        /** Sets the CPU limit. */
        public Builder cpu(String limit) {
            cpu = limit;
            return this;
        }

        /** Sets the CPU request. */
        public Builder cpuRequest(String request) {
            cpuRequest = request;
            return this;
        }

        /** Sets the memory limit. */
        public Builder memory(String limit) {
            memory = limit;
            return this;
        }

        /** Sets the memory request. */
        public Builder memoryRequest(String request) {
            memoryRequest = request;
            return this;
        }

        /** Sets the accelerator. */
        public Builder accelerator(String type, int count) {
            accelerator = type;
            acceleratorCount = count;
            return this;
        }

        /** Sets the retries; a count of 0 switches off those of the component. */
        public Builder retry(Retry policy) {
            retry = policy.count() > 0 ? Optional.of(policy) : Optional.empty();
            return this;
        }

        /** Sets the time limit. */
        public Builder timeout(Duration limit) {
            timeout = Optional.of(limit);
            return this;
        }

        /** Switches caching. */
        public Builder cache(boolean enabled) {
            cache = enabled;
            return this;
        }

        /** Sets the caching key. */
        public Builder cacheKey(String key) {
            cacheKey = key;
            return this;
        }

        /** Sets an environment variable; one that is set already keeps its place and takes the new value. */
        public Builder env(EnvVariable variable) {
            for (int i = 0; i < env.size(); i++) {
                if (env.get(i).name().equals(variable.name())) {
                    env.set(i, variable);
                    return this;
                }
            }
            env.add(variable);
            return this;
        }

        /** Sets the display name. */
        public Builder displayName(String name) {
            displayName = name;
            return this;
        }

        /** Lets the task run as soon as all that it waits for has ended, however it ended. */
        public Builder ignoreUpstreamFailure(boolean ignore) {
            ignoreUpstreamFailure = ignore;
            return this;
        }

        /** Ends the settings. */
        public TaskOptions build() {
            return new TaskOptions(
                    image,
                    cpu,
                    cpuRequest,
                    memory,
                    memoryRequest,
                    accelerator,
                    acceleratorCount,
                    retry,
                    timeout,
                    cache,
                    cacheKey,
                    env,
                    displayName,
                    ignoreUpstreamFailure);
        }
    }
}
