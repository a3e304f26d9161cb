// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import dev.kfp4j.manifest.TriggerPolicy.Strategy;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.FinalStatus;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.RunConstant;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.Optional;

/** Writes the tasks that are calls: the bindings of their inputs, and their options. */
final class CallTasks {
    private final Borders borders;
    private final boolean cache;

    /**
     * Prepares for one pipeline.
     *
     * @param cache false where a calling pipeline switched caching off
     */
    CallTasks(Borders borders, boolean cache) {
        this.borders = borders;
        this.cache = cache;
    }

    /**
     * Writes one task.
     *
     * @param component the key of its component
     * @param view the view of the region that contains the task
     */
    TaskSpec task(Task task, String component, RegionView view) {
        TaskOptions options = task.options();
        boolean cached = cache && options.cache();
        var bindings = bindings(task, view);
        return new TaskSpec(
                options.displayName().isEmpty() ? borders.name(task) : options.displayName(),
                component,
                bindings.parameters(),
                bindings.artifacts(),
                borders.upstream(task),
                Optional.of(new CachingOptions(cached, cached ? options.cacheKey() : "")),
                options.retry().map(CallTasks::retryPolicy),
                trigger(options),
                Optional.empty(),
                0);
    }

    private TaskBindings bindings(Task task, RegionView view) {
        Channels embedded = EmbeddedValues.of(task, borders.values());
        var bindings = new TaskBindings(borders, view);
        task.arguments().forEach((input, argument) -> {
            if (argument instanceof Reference reference) {
                bindings.bind(input.name(), reference);
            } else if (argument instanceof FinalStatus status) {
                bindings.bindStatus(input.name(), borders.name(status.node()));
            } else {
                bindings.bind(input.name(), constant(argument, embedded));
            }
        });
        bindings.bindAll(embedded);
        task.options().container().forEach((setting, text) -> {
            if (text instanceof Reference reference) {
                bindings.repeat(setting.inputName(), PlaceholderText.input(embedded.of(reference)));
            }
        });
        return bindings;
    }

    private static JsonValue constant(Argument argument, Channels embedded) {
        if (argument instanceof Text text) {
            return JsonValue.of(PlaceholderText.text(text, embedded));
        } else if (argument instanceof ConstantArgument constant) {
            return constant.json();
        } else if (argument instanceof RunConstant run) {
            return JsonValue.of(run.value().placeholder());
        }
        throw new AssertionError(argument);
    }

    private static Optional<TriggerPolicy> trigger(TaskOptions options) {
        return options.ignoreUpstreamFailure()
                ? Optional.of(new TriggerPolicy(Optional.empty(), Strategy.ALL_UPSTREAM_TASKS_COMPLETED))
                : Optional.empty();
    }

    private static RetryPolicy retryPolicy(TaskOptions.Retry retry) {
        return new RetryPolicy(retry.count(), retry.backoff(), retry.factor(), retry.maximum());
    }
}
