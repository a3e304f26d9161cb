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
 * Joins values after branches. If the values of a variable cannot be joined, reading the variable is a mistake. If the
 * results of an expression or of {@code return} cannot be joined, the mistake is reported there.
 */
final class JoinedValues {
    private final Body body;

    JoinedValues(Body body) {
        this.body = body;
    }

    /**
     * Joins the values of a variable.
     *
     * @param values its values at the ends of the branches, not all equal
     * @param before the variables before the branches
     * @param exhaustive whether one of the branches always runs
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

    /** Joins the results of an expression or of the pipeline. */
    Value exits(BranchJoin join, List<ReachedExit> exits) {
        List<Value> values = exits.stream().map(ReachedExit::value).toList();
        TypeMirror type = body.code().type(exits.get(0).at());
        return join.join(values, recordName(type), new Obstacles() {
            @Override
            public Value notMade(int branch, String what) {
                var at = exits.get(branch).at();
                return body.refuse(at, DecisionCode.ARM_VALUE, TreePaths.quote(at.getLeaf()), what);
            }

            @Override
            public Value otherType(int branch, String first, String other) {
                var at = exits.get(branch).at();
                return body.refuse(at, DecisionCode.ARM_TYPES, TreePaths.quote(at.getLeaf()), other, first);
            }
        });
    }

    /**
     * A list that an enclosing loop fills. An element that only some branches add is collected from the iterations that
     * run those branches.
     */
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
        return body.code().types().asElement(type) instanceof TypeElement element
                        && element.getKind() == ElementKind.RECORD
                ? element.getQualifiedName().toString()
                : "";
    }
}
