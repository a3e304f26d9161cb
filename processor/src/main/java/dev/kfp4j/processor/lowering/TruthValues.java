// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Conditions;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Decision;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.Reference;

/**
 * Java's boolean logic with constant and run-time operands. Constants decide at compile time as far as possible; the
 * rest becomes a condition.
 */
final class TruthValues {
    private TruthValues() {}

    /** The condition of a run-time boolean; any other value as it is. */
    static Value of(Value value) {
        return value instanceof Reference reference && isBoolean(reference)
                ? new Decision(Conditions.holds(reference))
                : value;
    }

    private static boolean isBoolean(Reference reference) {
        return reference.type() instanceof IoType.Parameter parameter && parameter.type() == ParameterType.BOOLEAN;
    }

    static Value known(boolean flag) {
        return new Known(new Scalar(flag));
    }

    static boolean isKnown(Value value, boolean flag) {
        return value.equals(known(flag));
    }

    static Value not(Value value) {
        if (value instanceof Decision decision) {
            return new Decision(Conditions.not(decision.condition()));
        }
        return value instanceof Known ? known(isKnown(value, false)) : Value.ERRONEOUS;
    }

    static Value and(Value first, Value second) {
        if (isErroneous(first, second)) {
            return Value.ERRONEOUS;
        } else if (isKnown(first, false) || isKnown(second, false)) {
            return known(false);
        } else if (first instanceof Decision a && second instanceof Decision b) {
            return new Decision(Conditions.and(a.condition(), b.condition()));
        }
        return first instanceof Known ? second : first;
    }

    static Value or(Value first, Value second) {
        if (isErroneous(first, second)) {
            return Value.ERRONEOUS;
        } else if (isKnown(first, true) || isKnown(second, true)) {
            return known(true);
        } else if (first instanceof Decision a && second instanceof Decision b) {
            return new Decision(Conditions.or(a.condition(), b.condition()));
        }
        return first instanceof Known ? second : first;
    }

    static Value same(Value first, Value second) {
        if (isErroneous(first, second)) {
            return Value.ERRONEOUS;
        } else if (first instanceof Decision a && second instanceof Decision b) {
            return new Decision(Conditions.same(a.condition(), b.condition()));
        }
        Value rest = first instanceof Known ? second : first;
        return isKnown(first instanceof Known ? first : second, true) ? rest : not(rest);
    }

    private static boolean isErroneous(Value first, Value second) {
        return first instanceof Erroneous || second instanceof Erroneous;
    }
}
