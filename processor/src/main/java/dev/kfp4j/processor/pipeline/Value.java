// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The value of an expression in a pipeline's body: known at compile time, or only at run time.
 *
 * <p>{@link Erroneous} absorbs everything: code that uses the result of a reported mistake reports nothing more.
 * {@link Opaque} and {@link OutOfReach} become mistakes only when they are used.
 */
public sealed interface Value {
    /** A value that an input of a task can take. */
    sealed interface Argument extends Value {
        /** The run-time values in it, in order, none twice. */
        Set<Reference> references();
    }

    /** A single value that exists only at run time and has one producer: KFP's channel. */
    sealed interface Reference extends Argument {
        IoType type();

        @Override
        default Set<Reference> references() {
            return Set.of(this);
        }
    }

    /**
     * A constant of the source code, with its Java type.
     *
     * @param constant the constant
     * @param pinned whether it is written into the manifest even where it equals the input's default
     */
    record Known(Constant constant, boolean pinned) implements Value {
        /** A constant that is left out of the manifest where it equals the input's default. */
        public Known(Constant constant) {
            this(constant, false);
        }

        /** The same value, written into the manifest in any case. */
        public Known asPinned() {
            return new Known(constant, true);
        }
    }

    /**
     * A constant in the form of the manifest.
     *
     * @param json the value
     */
    record ConstantArgument(JsonValue json) implements Argument {
        @Override
        public Set<Reference> references() {
            return Set.of();
        }
    }

    /**
     * A parameter of the pipeline method.
     *
     * @param input the pipeline's input
     */
    record PipelineInput(Input input) implements Reference {
        @Override
        public IoType type() {
            return input.type();
        }
    }

    /**
     * One output of a task.
     *
     * @param task the producer
     * @param output the output
     */
    record TaskOutput(Task task, Output output) implements Reference {
        @Override
        public IoType type() {
            return output.type();
        }
    }

    /**
     * The results of all iterations of a loop, as a value outside of the loop.
     *
     * @param loop a group of the kind {@link Group.Loop}
     * @param element the result of one iteration: produced in the loop's body, or collected by a loop in it
     */
    record Collected(Group loop, Reference element) implements Reference {
        @Override
        public IoType type() {
            return element.type() instanceof IoType.ArtifactIo artifact
                    ? new IoType.ArtifactIo(artifact.schemaTitle(), artifact.schemaVersion(), true)
                    : new IoType.Parameter(ParameterType.LIST, List.of());
        }
    }

    /**
     * The result of the branch that ran, as a value outside of the branches.
     *
     * @param branches a group of the kind {@link Group.Branches}, one of whose branches always runs
     * @param alternatives the result of each branch, in their order, all of one type
     */
    record OneOf(Group branches, List<Reference> alternatives) implements Reference {
        public OneOf {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public IoType type() {
            return alternatives.get(0).type();
        }
    }

    /**
     * The item of a loop, in the loop's body.
     *
     * @param variable the variable of the loop
     */
    record LoopItem(LoopVariable variable) implements Reference {
        @Override
        public IoType type() {
            return variable.type();
        }
    }

    /**
     * A field of a struct, or the value of a key of a map.
     *
     * @param of the struct: a parameter of the type STRUCT
     * @param key the field's name in JSON
     * @param type the type of the field
     */
    record Field(Reference of, String key, IoType type) implements Reference {}

    /**
     * A property of the run.
     *
     * @param value the property
     */
    record RunConstant(RunValue value) implements Argument {
        @Override
        public Set<Reference> references() {
            return Set.of();
        }
    }

    /**
     * The final status of a node.
     *
     * @param node an exit handler, or the one task that a task with {@code ignoreUpstreamFailure} waits for
     */
    record FinalStatus(Node node) implements Argument {
        @Override
        public Set<Reference> references() {
            return Set.of();
        }
    }

    /**
     * A run-time condition.
     *
     * @param condition the condition
     */
    record Decision(Condition condition) implements Value {}

    /**
     * Text with run-time values in it.
     *
     * @param parts in order
     */
    record Text(List<Part> parts) implements Argument {
        public Text {
            parts = List.copyOf(parts);
        }

        @Override
        public Set<Reference> references() {
            var found = new LinkedHashSet<Reference>();
            for (Part part : parts) {
                if (part instanceof Part.Hole hole) {
                    found.add(hole.reference());
                }
            }
            return found;
        }
    }

    /** A part of a text. */
    sealed interface Part {
        /**
         * Fixed text.
         *
         * @param text the text
         */
        record Fixed(String text) implements Part {}

        /**
         * The place of a value.
         *
         * @param reference the value, a scalar parameter
         */
        record Hole(Reference reference) implements Part {}

        /**
         * The place of a property of the run.
         *
         * @param value the workspace path, which is the only property that KFP replaces inside text
         */
        record Run(RunValue value) implements Part {}
    }

    /**
     * The result record of a task with several outputs.
     *
     * @param task the task
     */
    record TaskResults(Task task) implements Value {}

    /**
     * The end of a node without a result.
     *
     * @param node a task, or a group of branches
     */
    record TaskEnd(Node node) implements Value {}

    /**
     * A list that a loop fills. It can only be added to until the loop beside its declaration has ended.
     *
     * @param made the place of its creation, which is its identity
     * @param depth the number of loops around that place
     * @param element the added element: a {@link Reference}, or the end or the results of a task; empty while there is
     *     none
     */
    record OpenList(SourceRef made, int depth, Optional<Value> element) implements Value {}

    /**
     * A record with at least one component that is known only at run time.
     *
     * @param typeName the record's canonical name
     * @param fields the values, in the order of the record's components
     */
    record RecordOf(String typeName, List<Value> fields) implements Value {
        public RecordOf {
            fields = List.copyOf(fields);
        }
    }

    /**
     * An object that a chain of calls builds, for use in a setting.
     *
     * @param typeName its class, by canonical name
     * @param steps the calls, in order
     */
    record Built(String typeName, List<Step> steps) implements Value {
        public Built {
            steps = List.copyOf(steps);
        }

        /**
         * A call.
         *
         * @param method the method's name
         * @param entryOf the part that gets an entry of these parts; empty: they are parts of the object itself
         * @param parts the values by part, in the order of the parameters
         */
        public record Step(String method, String entryOf, Map<String, List<Value>> parts) {
            public Step {
                parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
            }

            /** The arguments, in order. */
            public List<Value> arguments() {
                return parts.values().stream().flatMap(List::stream).toList();
            }
        }
    }

    /**
     * A value that no graph can carry. Its use is refused.
     *
     * @param reason the reason, for the message
     */
    record Opaque(String reason) implements Value {}

    /** A local variable before its first assignment. */
    Value UNASSIGNED = new Opaque("it has no value yet");

    /**
     * A variable's value, or a part of it, that KFP cannot pass to this point. Reading it is refused.
     *
     * @param rule the code of the message; its wording takes the expression, then the details
     * @param details further arguments of the wording
     * @param awaited the node that a task can wait for instead of using the value, if any
     */
    record OutOfReach(DiagnosticCode rule, List<String> details, Optional<Node> awaited) implements Value {
        public OutOfReach {
            details = List.copyOf(details);
        }
    }

    /**
     * The final status of the node that the task waits for. It is replaced by a {@link FinalStatus} once that node is
     * known. Only an input of that type can take it.
     */
    record AwaitedStatus() implements Value {}

    /** The result of a mistake that has been reported. */
    record Erroneous() implements Value {}

    Value ERRONEOUS = new Erroneous();
}
