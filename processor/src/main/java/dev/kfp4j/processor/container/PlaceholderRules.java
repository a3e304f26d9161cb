// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import dev.kfp4j.processor.container.Placeholder.Io;
import dev.kfp4j.processor.container.Placeholder.Named;
import dev.kfp4j.processor.container.Placeholder.Resolver;
import dev.kfp4j.processor.container.Placeholder.WholeExecutorInput;
import dev.kfp4j.processor.container.TemplateSlots.Presence;
import dev.kfp4j.processor.container.TemplateSlots.Slot;
import dev.kfp4j.processor.diagnostic.ContainerCode;
import java.util.Set;

/**
 * Checks that placeholders refer to existing inputs and outputs, and that a cluster replaces them at their position.
 */
final class PlaceholderRules {
    private static final String ADMIT = "; set pythonRunnerOnly = true if only KFP's local runner runs it";

    private final TemplateSlots slots;
    private final boolean pythonRunnerOnly;
    private final TemplateProblems problems;

    PlaceholderRules(TemplateSlots slots, boolean pythonRunnerOnly, TemplateProblems problems) {
        this.slots = slots;
        this.pythonRunnerOnly = pythonRunnerOnly;
        this.problems = problems;
    }

    /**
     * The position of a placeholder.
     *
     * @param index the index of the element in the array
     * @param program whether it can be part of the program
     * @param inside whether it is between an {@code if} and its end
     * @param given the inputs, by their names in KFP, that are known to have a value there
     */
    record Position(int index, boolean program, boolean inside, Set<String> given) {}

    /** Checks one placeholder; at most one mistake is reported. */
    void check(Placeholder placeholder, Position position) {
        var target = placeholder.target();
        if (target instanceof Io io) {
            check(placeholder, io, position);
        } else if (target instanceof Named named) {
            check(placeholder, named, position);
        }
    }

    private void check(Placeholder placeholder, Named named, Position position) {
        if (!named.isKnown()) {
            problems.report(
                    position.index,
                    ContainerCode.BAD_PLACEHOLDER,
                    placeholder.written(),
                    "Kubeflow Pipelines has no placeholder of this name",
                    PlaceholderReader.FOREIGN_REMEDY);
        } else if (named.resolver() == Resolver.NOBODY || !pythonRunnerOnly) {
            boolean about = named.name().startsWith("pipeline_job")
                    || named.name().startsWith("pipeline_task")
                    || named.name().equals("workspace_path");
            String remedy = about
                    ? "declare an input for it, and pass the value where a pipeline calls the component"
                    : "pass \"${executorInput}\" to the program";
            refuse(placeholder, position, named.resolver(), remedy);
        }
    }

    private void check(Placeholder placeholder, Io io, Position position) {
        var slot = slots.byName(io.kind(), io.name());
        if (slot.isEmpty()) {
            problems.report(
                    position.index,
                    ContainerCode.UNKNOWN_NAME,
                    placeholder.written(),
                    " of that kind",
                    slots.foreignRemedy(io.name(), io.kind()));
        } else if (io.resolver() == Resolver.NOBODY || (io.resolver() == Resolver.PYTHON && !pythonRunnerOnly)) {
            refuse(placeholder, position, io.resolver(), "pass \"${executorInput}\" to the program, which contains it");
        } else if (position.inside && io.kind().isOutput() && !pythonRunnerOnly) {
            problems.report(
                    position.index,
                    ContainerCode.NOT_ON_CLUSTER,
                    placeholder.written(),
                    "it does not evaluate an \"if\" that contains an output",
                    "use the output outside of the \"if\"" + ADMIT);
        } else if (position.program && io.kind() != IoKind.INPUT_PARAMETER && !pythonRunnerOnly) {
            problems.report(position.index, ContainerCode.NOT_IN_PROGRAM, placeholder.written());
        } else {
            warn(placeholder, io, slot.get(), position);
        }
    }

    private void warn(Placeholder placeholder, Io io, Slot slot, Position position) {
        boolean nullable = slot.presence() == Presence.NULLABLE && !position.given.contains(slot.name());
        if (io.kind() == IoKind.INPUT_PARAMETER && nullable) {
            problems.report(position.index, ContainerCode.NULL_OUTSIDE_IF, slot.javaName(), slot.javaName());
        } else if (slot.list() && !io.property().isEmpty()) {
            problems.report(position.index, ContainerCode.FIRST_OF_LIST, placeholder.written());
        }
    }

    private void refuse(Placeholder placeholder, Position position, Resolver resolver, String remedy) {
        boolean python = resolver == Resolver.PYTHON;
        problems.report(
                position.index,
                ContainerCode.NOT_ON_CLUSTER,
                placeholder.written(),
                python ? "only KFP's local runner does" : "not in a command line",
                remedy + (python ? ADMIT : ""));
    }

    /** Refuses an object of KFP that only the Python SDK's local runner understands. */
    void checkStructure(String written, String remedy, int index) {
        if (!pythonRunnerOnly) {
            problems.report(
                    index, ContainerCode.NOT_ON_CLUSTER, written, "only KFP's local runner does", remedy + ADMIT);
        }
    }

    /** Checks the input in the condition of an {@code if}. */
    void checkAsked(Slot slot, int index) {
        if (slot.kind() == IoKind.INPUT_ARTIFACT) {
            if (!pythonRunnerOnly) {
                problems.report(index, ContainerCode.IF_ON_ARTIFACT, slot.javaName());
            }
        } else if (slot.presence() == Presence.ALWAYS) {
            problems.report(index, ContainerCode.IF_ALWAYS, slot.javaName(), slot.javaName());
        }
    }

    /** Whether a placeholder contains the path of an output. */
    static boolean tellsOf(Placeholder placeholder, Slot output) {
        return placeholder.target() instanceof WholeExecutorInput
                || (placeholder.target() instanceof Io io
                        && io.kind() == output.kind()
                        && io.name().equals(output.name()));
    }
}
