// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an expression of a pipeline's body stands for: known when compiling, or only when the pipeline runs.
 *
 * <p>{@link Erroneous} absorbs everything: a mistake that was reported is not reported again by those who use its
 * result. {@link Opaque} and {@link OutOfReach} are no mistake until somebody uses them.
 */
public sealed interface Value {
    /** What an input of a task can be bound to. */
    sealed interface Argument extends Value {
        /** The run-time values in it, in order, none twice. */
        Set<Reference> references();
    }

    /** A single value that exists only at run time and has one producer: KFP's channel. */
    sealed interface Reference extends Argument {
        /** Its type. */
        IoType type();

        @Override
        default Set<Reference> references() {
            return Set.of(this);
        }
    }

    /**
     * A value of the source's constants, with Java's types and rules still on it.
     *
     * @param constant the constant
     * @param pinned whether it is written into the manifest even where it is the input's default
     */
    record Known(Constant constant, boolean pinned) implements Value {
        /** One that is left out of the manifest where it is the input's default. */
        public Known(Constant constant) {
            this(constant, false);
        }

        /** The same value, to be written into the manifest in any case. */
        public Known asPinned() {
            return new Known(constant, true);
        }
    }

    /**
     * A constant, as the manifest holds it.
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
     * @param output which of its outputs
     */
    record TaskOutput(Task task, Output output) implements Reference {
        @Override
        public IoType type() {
            return output.type();
        }
    }

    /**
     * The results of all iterations of a loop, seen from outside of it.
     *
     * @param loop a group of the kind {@link Group.Loop}
     * @param element what each iteration gives: made in the loop's body, or collected by a loop in it
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
     * The result of the branch that was taken, seen from outside of the branches.
     *
     * @param branches a group of the kind {@link Group.Branches}, one of whose branches is always taken
     * @param alternatives what each branch gives, one for each in their order, all of one type
     */
    record OneOf(Group branches, List<Reference> alternatives) implements Reference {
        /** Copies the list. */
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
     * @param variable which loop's
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
     * What KFP knows of the run.
     *
     * @param value what
     */
    record RunConstant(RunValue value) implements Argument {
        @Override
        public Set<Reference> references() {
            return Set.of();
        }
    }

    /**
     * How a node ended.
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
     * A decision that is made at run time.
     *
     * @param condition what decides
     */
    record Decision(Condition condition) implements Value {}

    /**
     * Text with run-time values in it.
     *
     * @param parts in order
     */
    record Text(List<Part> parts) implements Argument {
        /** Copies the list. */
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
         * The place of what KFP knows of the run.
         *
         * @param value one that KFP fills in inside text, which is the workspace's path alone
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
     * That something without a result has ended.
     *
     * @param node a task, or the branches one of which was taken
     */
    record TaskEnd(Node node) implements Value {}

    /**
     * A list that loops are to fill: nothing but additions until the loop has ended beside which it was made.
     *
     * @param made where it is made; tells lists apart
     * @param depth how many loops are around the place where it is made
     * @param element what is added to it: a {@link Reference}, or a task's end or results; empty while nothing is
     */
    record OpenList(SourceRef made, int depth, Optional<Value> element) implements Value {}

    /**
     * A record put together of values, at least one of them known at run time only.
     *
     * @param typeName the record's canonical name
     * @param fields the values, in the order of the record's components
     */
    record RecordOf(String typeName, List<Value> fields) implements Value {
        /** Copies the list. */
        public RecordOf {
            fields = List.copyOf(fields);
        }
    }

    /**
     * An object that is put together by calls, to be the value of a setting.
     *
     * @param typeName its class, by canonical name
     * @param steps the calls, in order
     */
    record Built(String typeName, List<Step> steps) implements Value {
        /** Copies the list. */
        public Built {
            steps = List.copyOf(steps);
        }

        /**
         * A call.
         *
         * @param method the method's name
         * @param arguments its arguments
         */
        public record Step(String method, List<Value> arguments) {
            /** Copies the list. */
            public Step {
                arguments = List.copyOf(arguments);
            }
        }
    }

    /**
     * Something that no graph can carry; refused where it is used.
     *
     * @param reason why, to be quoted
     */
    record Opaque(String reason) implements Value {}

    /** A local variable before its first assignment. */
    Value UNASSIGNED = new Opaque("it has no value yet");

    /**
     * A variable's value, or a part of it, where KFP lets nobody take it; refused where it is read.
     *
     * @param rule why; its wording takes what is read, then the details
     * @param details what else the wording asks for
     * @param awaited what a task can wait for instead of the value; empty if nothing
     */
    record OutOfReach(DiagnosticCode rule, List<String> details, Optional<Node> awaited) implements Value {
        /** Copies the list. */
        public OutOfReach {
            details = List.copyOf(details);
        }
    }

    /**
     * How that ended for which a task waits; becomes a {@link FinalStatus} when it is known what that is. Only for an
     * input that takes a final status.
     */
    record AwaitedStatus() implements Value {}

    /** Stands for what a mistake has been reported about. */
    record Erroneous() implements Value {}

    /** {@link Erroneous}. */
    Value ERRONEOUS = new Erroneous();
}
