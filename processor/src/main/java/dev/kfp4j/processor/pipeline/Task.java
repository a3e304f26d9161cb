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

/** One call of a component or pipeline. Its identity is the object; it gets its name when the manifest is written. */
public final class Task implements Node {
    private final Callee callee;
    private final Map<Input, Argument> arguments;
    private final List<Node> after;
    private final TaskOptions options;
    private final SourceRef place;
    private final Map<Input, SourceRef> argumentPlaces;

    /**
     * Creates a task whose arguments have no places.
     *
     * @param callee the target of the call
     * @param arguments the values of its inputs, in the callee's order, without omitted inputs
     * @param after tasks that it waits for without using their outputs
     * @param options its options, including the component's defaults
     * @param place the place of the call in the sources
     */
    public Task(Callee callee, Map<Input, Argument> arguments, List<Node> after, TaskOptions options, SourceRef place) {
        this(callee, arguments, after, options, place, Map.of());
    }

    /**
     * Creates a task.
     *
     * @param callee the target of the call
     * @param arguments the values of its inputs, in the callee's order, without omitted inputs
     * @param after tasks that it waits for without using their outputs
     * @param options its options, including the component's defaults
     * @param place the place of the call in the sources
     * @param argumentPlaces the places of those arguments that are written in the sources
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

    public Callee callee() {
        return callee;
    }

    public Map<Input, Argument> arguments() {
        return arguments;
    }

    /** The tasks that it waits for beside the producers of its arguments. */
    public List<Node> after() {
        return after;
    }

    public TaskOptions options() {
        return options;
    }

    /**
     * The run-time values that it uses, in order, none twice: first those of its arguments, then those of its options.
     */
    public Set<Reference> references() {
        var found = new LinkedHashSet<Reference>();
        arguments.values().forEach(argument -> found.addAll(argument.references()));
        found.addAll(options.references());
        return found;
    }

    /** Whether it runs after a group, whether that succeeded or failed. */
    public boolean isExitTaskOf(Group group) {
        return options.ignoreUpstreamFailure() && after.contains(group);
    }

    public SourceRef place() {
        return place;
    }

    /** The place of an argument, or else of the call. */
    public SourceRef place(Input input) {
        return argumentPlaces.getOrDefault(input, place);
    }

    @Override
    public String toString() {
        return callee.name();
    }
}
