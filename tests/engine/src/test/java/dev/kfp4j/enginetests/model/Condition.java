// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A condition that is known twice: as the text that a manifest holds, and as what it means, in plain Java. */
public sealed interface Condition {

    /** The condition in CEL. */
    String cel();

    /** Returns whether the condition is true for the inputs of a task. */
    boolean holds(Map<String, JsonValue> inputs);

    /** An input compared with a constant. */
    record Compare(Operand operand, Comparison comparison, Literal literal) implements Condition {
        @Override
        public String cel() {
            return operand.cel(literal) + " " + comparison.symbol() + " " + literal.cel();
        }

        @Override
        public boolean holds(Map<String, JsonValue> inputs) {
            return comparison.holds(literal.compareTo(operand.value(inputs)));
        }
    }

    /** An input that is one of some texts. */
    record OneOf(Operand operand, List<Literal> texts) implements Condition {
        @Override
        public String cel() {
            return operand.cel(texts.get(0)) + " in "
                    + texts.stream().map(Literal::cel).collect(Collectors.joining(", ", "[", "]"));
        }

        @Override
        public boolean holds(Map<String, JsonValue> inputs) {
            return texts.stream().anyMatch(text -> text.compareTo(operand.value(inputs)) == 0);
        }
    }

    /** A test of a text with a function of CEL's standard library. */
    record TextTest(Operand operand, TextFunction function, Literal.Text text) implements Condition {
        @Override
        public String cel() {
            return operand.cel(text) + "." + function.celName() + "(" + text.cel() + ")";
        }

        @Override
        public boolean holds(Map<String, JsonValue> inputs) {
            return function.holds(((JsonValue.JsonString) operand.value(inputs)).value(), text.value());
        }
    }

    /** The opposite. */
    record Not(Condition of) implements Condition {
        @Override
        public String cel() {
            return "!(" + of.cel() + ")";
        }

        @Override
        public boolean holds(Map<String, JsonValue> inputs) {
            return !of.holds(inputs);
        }
    }

    /** All of them. */
    record And(List<Condition> all) implements Condition {
        @Override
        public String cel() {
            return all.stream()
                    .map(one -> one instanceof Or ? "(" + one.cel() + ")" : one.cel())
                    .collect(Collectors.joining(" && "));
        }

        @Override
        public boolean holds(Map<String, JsonValue> inputs) {
            return all.stream().allMatch(one -> one.holds(inputs));
        }
    }

    /** At least one of them. */
    record Or(List<Condition> any) implements Condition {
        @Override
        public String cel() {
            return any.stream().map(Condition::cel).collect(Collectors.joining(" || "));
        }

        @Override
        public boolean holds(Map<String, JsonValue> inputs) {
            return any.stream().anyMatch(one -> one.holds(inputs));
        }
    }
}
