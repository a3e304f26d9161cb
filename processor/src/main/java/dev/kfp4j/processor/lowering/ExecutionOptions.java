// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.processor.component.Quantities;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.PipelineCode;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.TaskOptions.EnvVariable;
import dev.kfp4j.processor.pipeline.TaskOptions.Retry;
import dev.kfp4j.processor.reading.PipelineMethodReader;
import dev.kfp4j.processor.settings.KubernetesSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the options that concern the engine: retries, timeout, cache, environment and display name. */
final class ExecutionOptions {
    /** The options of nested pipelines, beside {@code after}: those that KFP applies to a sub-graph as a whole. */
    static final Set<String> FOR_PIPELINES = Set.of("cache", "retries", "displayName", "ignoreUpstreamFailure");

    /** The options of tasks that the cluster runs itself, beside {@code after}: such a task has no pod. */
    static final Set<String> FOR_CLUSTER_TASKS = Set.of("cache", "cacheKey", "retries", "displayName");

    private final TaskOptions.Builder options;
    private final KubernetesSettings variables;

    /**
     * Prepares to read.
     *
     * @param variables knows the environment variables that Kubernetes settings set
     */
    ExecutionOptions(TaskOptions.Builder options, KubernetesSettings variables) {
        this.options = options;
        this.variables = variables;
    }

    /** Reads an option. Returns false for other options. */
    boolean read(OptionArguments arguments) {
        switch (arguments.option()) {
            case "retries" -> retries(arguments);
            case "timeout" -> time(arguments, 0, Quantities::time).ifPresent(options::timeout);
            case "cache" -> arguments.flag(0).ifPresent(options::cache);
            case "cacheKey" -> arguments.filledText(0).ifPresent(options::cacheKey);
            case "ignoreUpstreamFailure" -> options.ignoreUpstreamFailure(true);
            case "env" -> env(arguments);
            case "displayName" -> displayName(arguments);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void retries(OptionArguments arguments) {
        Optional<Integer> count = arguments.number(0);
        if (count.isPresent() && count.get() < 0) {
            arguments.refuse(0, ComponentCode.BAD_COUNT, "retries", 0, count.get(), "write 0 to turn retries off");
            return;
        }
        if (arguments.count() == 1) {
            count.map(Retry::of).ifPresent(options::retry);
            return;
        }
        var backoff = time(arguments, 1, Quantities::delay);
        Optional<Double> factor = arguments.decimal(2);
        var maximum = time(arguments, 3, Quantities::time);
        if (factor.isPresent() && (!(factor.get() >= 1) || Double.isInfinite(factor.get()))) {
            arguments.refuse(2, PipelineCode.BAD_RETRY_FACTOR, factor.get());
        } else if (count.isPresent() && backoff.isPresent() && factor.isPresent() && maximum.isPresent()) {
            options.retry(new Retry(count.get(), backoff.get(), factor.get(), maximum.get()));
        }
    }

    private static Optional<Duration> time(
            OptionArguments arguments, int index, Function<String, Optional<Duration>> reader) {
        Optional<String> text = arguments.text(index);
        Optional<Duration> time = text.flatMap(reader);
        if (text.isPresent() && time.isEmpty()) {
            arguments.refuse(index, ComponentCode.BAD_TIMEOUT, text.get());
        }
        return time;
    }

    private void env(OptionArguments arguments) {
        Optional<String> name = arguments.text(0);
        Optional<String> value = arguments.text(1);
        if (name.isEmpty() || value.isEmpty()) {
            return;
        }
        if (!Quantities.isEnvName(name.get())) {
            arguments.refuse(0, ComponentCode.BAD_ENV_NAME, name.get());
        } else if (!variables.takeVariable(name.get())) {
            arguments.refuse(0, ComponentCode.DUPLICATE_ENV, name.get());
        } else {
            options.env(new EnvVariable(name.get(), value.get()));
        }
    }

    private void displayName(OptionArguments arguments) {
        arguments.filledText(0).ifPresent(name -> {
            if (name.length() > PipelineMethodReader.LONGEST_TEXT) {
                arguments.refuse(0, PipelineCode.DISPLAY_NAME_TOO_LONG, name.length());
            }
            options.displayName(name);
        });
    }
}
