// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.ExitCode;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Producers;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.FinalStatus;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a task that may run after a failure: an exit task, or one with {@code ignoreUpstreamFailure()}.
 * Outputs of a failed task are missing, and a final status tells how it ended.
 */
final class UpstreamFailure {
    private final Body body;
    private final Callee callee;
    private final TaskLowering.Settings settings;
    private final Map<Input, TreePath> statuses = new LinkedHashMap<>();

    UpstreamFailure(Body body, Callee callee, TaskLowering.Settings settings) {
        this.body = body;
        this.callee = callee;
        this.settings = settings;
    }

    private boolean isIgnored() {
        return settings.options().ignoreUpstreamFailure();
    }

    /**
     * Checks an argument other than {@code finalStatus()}; null if the input is omitted or the argument had a mistake.
     */
    void check(Input input, @Nullable Argument argument, TreePath at) {
        if (isStatus(input)) {
            checkStatus(argument, at);
            return;
        }
        // Another rule says which values an exit task can use at all.
        boolean exit = body.handlerOfExit().isPresent();
        if (argument == null || exit || !isIgnored() || Producers.of(argument).isEmpty()) {
            return;
        }
        // The values in a text enter through additional inputs, which cannot be optional.
        boolean mayBeMissing = input.optional() && !(argument instanceof Value.Text);
        if (!mayBeMissing) {
            body.refuse(at, ExitCode.UPSTREAM_REQUIRED, input.javaName(), callee.name());
        }
    }

    private static boolean isStatus(Input input) {
        return input.type() instanceof IoType.Parameter parameter
                && parameter.type() == ParameterType.TASK_FINAL_STATUS;
    }

    /** A status comes from the engine, or from the pipeline's caller, which has it from the engine. */
    private void checkStatus(@Nullable Argument argument, TreePath at) {
        if (argument instanceof ConstantArgument) {
            body.refuse(at, ExitCode.STATUS_CONSTANT, callee.name());
        } else if (argument == null && !isIgnored()) {
            body.refuse(at, BodyCode.FINAL_STATUS_OUTSIDE_EXIT_HANDLER, callee.name());
        }
    }

    /** Notes that an input takes a final status. */
    void awaitStatus(Input input, TreePath at) {
        statuses.put(input, at);
    }

    /** Binds the final statuses, now that all other arguments are known. */
    void bindStatus(Map<Input, Argument> bound) {
        if (statuses.isEmpty()) {
            return;
        }
        Set<Node> upstream = upstream(bound);
        var others = new LinkedHashMap<>(bound);
        bound.clear();
        for (Input input : callee.inputs()) {
            TreePath at = statuses.get(input);
            Argument other = others.get(input);
            if (at != null) {
                bindStatus(input, at, upstream, bound);
            } else if (other != null) {
                bound.put(input, other);
            }
        }
    }

    private void bindStatus(Input input, TreePath at, Set<Node> upstream, Map<Input, Argument> bound) {
        if (!isIgnored()) {
            body.refuse(at, BodyCode.FINAL_STATUS_OUTSIDE_EXIT_HANDLER, callee.name());
        } else if (upstream.size() != 1) {
            String found = upstream.isEmpty() ? "it waits for none" : "it waits for " + upstream.size();
            body.refuse(at, ExitCode.STATUS_NOT_OF_ONE, callee.name(), found);
        } else {
            Node ended = upstream.iterator().next();
            if (body.handlerOfExit().isPresent() || body.nodes().contains(ended)) {
                bound.put(input, new FinalStatus(ended));
            } else {
                body.refuse(at, ExitCode.STATUS_OF_ANOTHER_SCOPE, callee.name());
            }
        }
    }

    private Set<Node> upstream(Map<Input, Argument> bound) {
        if (body.handlerOfExit().isPresent()) {
            return Set.of(body.handlerOfExit().get());
        }
        var upstream = new LinkedHashSet<>(settings.after());
        bound.values().forEach(argument -> upstream.addAll(Producers.of(argument)));
        return upstream;
    }
}
