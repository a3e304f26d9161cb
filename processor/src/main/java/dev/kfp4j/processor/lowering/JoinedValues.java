// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.processor.diagnostic.DecisionCode;
import dev.kfp4j.processor.pipeline.BranchJoin;
import dev.kfp4j.processor.pipeline.BranchJoin.Obstacles;
import dev.kfp4j.processor.pipeline.Scope;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.OpenList;
import dev.kfp4j.processor.pipeline.Value.OutOfReach;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Joins what branches give. What a variable cannot be is a mistake where the variable is read; what an expression or
 * {@code return} cannot be is one where it stands.
 */
final class JoinedValues {
    private final Body body;

    JoinedValues(Body body) {
        this.body = body;
    }

    /**
     * The value of a variable after branches.
     *
     * @param values its values at their ends, not all the same
     * @param before what the variables were before them
     * @param exhaustive whether one of them is always taken
     */
    Value variable(
            BranchJoin join,
            VariableElement variable,
            List<Value> values,
            Scope<VariableElement> before,
            boolean exhaustive) {
        Optional<Value> filled = filled(values);
        if (filled.isPresent()) {
            return filled.get();
        }
        boolean kept = before.lookup(variable).filter(values::contains).isPresent();
        if (values.contains(Value.UNASSIGNED)) {
            return Value.UNASSIGNED;
        } else if (!exhaustive || kept) {
            return values.contains(Value.ERRONEOUS) ? Value.ERRONEOUS : hidden(DecisionCode.NOT_IN_EVERY_BRANCH);
        }
        return join.join(values, recordName(variable.asType()), new Obstacles() {
            @Override
            public Value notMade(int branch, String what) {
                return hidden(DecisionCode.BRANCH_VALUE, what);
            }

            @Override
            public Value otherType(int branch, String first, String other) {
                return hidden(DecisionCode.BRANCH_TYPES, first, other);
            }
        });
    }

    /** The value of an expression, or of what a pipeline returns, whose branches end so. */
    Value exits(BranchJoin join, List<ReachedExit> exits) {
        List<Value> values = exits.stream().map(ReachedExit::value).toList();
        TypeMirror type = body.type(exits.get(0).at());
        return join.join(values, recordName(type), new Obstacles() {
            @Override
            public Value notMade(int branch, String what) {
                var at = exits.get(branch).at();
                return body.refuse(at, DecisionCode.ARM_VALUE, Body.quote(at.getLeaf()), what);
            }

            @Override
            public Value otherType(int branch, String first, String other) {
                var at = exits.get(branch).at();
                return body.refuse(at, DecisionCode.ARM_TYPES, Body.quote(at.getLeaf()), other, first);
            }
        });
    }

    /** A list that a loop around fills: what only some of the branches add is collected from the rounds that take them. */
    private static Optional<Value> filled(List<Value> values) {
        return values.stream().allMatch(OpenList.class::isInstance)
                ? values.stream()
                        .filter(value -> ((OpenList) value).element().isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private static Value hidden(DecisionCode rule, String... details) {
        return new OutOfReach(rule, List.of(details), Optional.empty());
    }

    private String recordName(TypeMirror type) {
        return body.types().asElement(type) instanceof TypeElement element && element.getKind() == ElementKind.RECORD
                ? element.getQualifiedName().toString()
                : "";
    }
}
