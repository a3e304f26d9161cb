// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One call of a component or pipeline. Its identity is the object; its name is made at the very end. */
public final class Task implements Node {
    private final Callee callee;
    private final Map<Input, Argument> arguments;
    private final List<Node> after;
    private final TaskOptions options;
    private final SourceRef place;
    private final Map<Input, SourceRef> argumentPlaces;

    /**
     * Makes a task whose arguments have no places of their own.
     *
     * @param callee what it runs
     * @param arguments what its inputs are bound to, in the callee's order; inputs that are left out are not in it
     * @param after tasks that it waits for although it takes nothing of them
     * @param options its settings, the component's defaults already in them
     * @param place where the call stands
     */
    public Task(Callee callee, Map<Input, Argument> arguments, List<Node> after, TaskOptions options, SourceRef place) {
        this(callee, arguments, after, options, place, Map.of());
    }

    /**
     * Makes a task.
     *
     * @param callee what it runs
     * @param arguments what its inputs are bound to, in the callee's order; inputs that are left out are not in it
     * @param after tasks that it waits for although it takes nothing of them
     * @param options its settings, the component's defaults already in them
     * @param place where the call stands
     * @param argumentPlaces where the arguments stand, as far as they stand in the source
     */
    public Task(
            Callee callee,
            Map<Input, Argument> arguments,
            List<Node> after,
            TaskOptions options,
            SourceRef place,
            Map<Input, SourceRef> argumentPlaces) {
        this.callee = callee;
        this.arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        this.after = List.copyOf(after);
        this.options = options;
        this.place = place;
        this.argumentPlaces = Map.copyOf(argumentPlaces);
    }

    /** What it runs. */
    public Callee callee() {
        return callee;
    }

    /** What its inputs are bound to, in the callee's order. */
    public Map<Input, Argument> arguments() {
        return arguments;
    }

    /** What it waits for beside the producers of its arguments. */
    public List<Node> after() {
        return after;
    }

    /** Its settings. */
    public TaskOptions options() {
        return options;
    }

    /** The run-time values that it needs, in order, none twice: of its arguments, then of its settings. */
    public Set<Reference> references() {
        var found = new LinkedHashSet<Reference>();
        arguments.values().forEach(argument -> found.addAll(argument.references()));
        found.addAll(options.references());
        return found;
    }

    /** Whether it runs when a group has ended, however that ended. */
    public boolean isExitTaskOf(Group group) {
        return options.ignoreUpstreamFailure() && after.contains(group);
    }

    /** Where the call stands. */
    public SourceRef place() {
        return place;
    }

    /** Where an argument stands, else where the call does. */
    public SourceRef place(Input input) {
        return argumentPlaces.getOrDefault(input, place);
    }

    @Override
    public String toString() {
        return callee.name();
    }
}
