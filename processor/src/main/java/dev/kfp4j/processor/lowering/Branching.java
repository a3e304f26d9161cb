// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.DecisionCode;
import dev.kfp4j.processor.pipeline.BranchJoin;
import dev.kfp4j.processor.pipeline.Condition;
import dev.kfp4j.processor.pipeline.Conditions;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Scope;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Decision;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.VariableElement;

/**
 * Translates one decision: branches in order, of which at most one runs. Constant conditions decide at compile time.
 * For the others the graph gets a group for each branch, and assignments and results of the branches are joined.
 */
final class Branching {
    private final Body body;
    private final TreePath place;
    private final JoinedValues joined;
    private final Scope<VariableElement> before;
    private final List<Branch> branches = new ArrayList<>();
    /** A branch without a run-time condition always runs, so no later branch runs. */
    private boolean decided;
    /** The branch that runs is known at compile time, so it is no branch in the graph. */
    private boolean inline;
    /** A condition contains a mistake. */
    private boolean broken;

    /**
     * A branch that may run.
     *
     * @param condition its own condition; empty for an {@code else}
     * @param region its nodes
     * @param end the variables at its end
     * @param exit its exit with a value, if any
     */
    private record Branch(
            List<Condition> condition, Region region, Scope<VariableElement> end, Optional<ReachedExit> exit) {}

    /**
     * Starts a decision.
     *
     * @param place the construct
     */
    Branching(Body body, TreePath place) {
        this.body = body;
        this.place = place;
        this.joined = new JoinedValues(body);
        this.before = body.scope();
    }

    /** Whether a branch has been added that always runs. */
    boolean isDecided() {
        return decided;
    }

    /** Whether all branches so far are known not to run. */
    boolean isFirst() {
        return branches.isEmpty() && !decided && !broken;
    }

    /**
     * Adds a branch.
     *
     * @param condition a constant truth value, a decision, or a mistake
     * @param part translates the branch
     * @return whether it may run
     */
    boolean branch(Value condition, Runnable part) {
        if (condition instanceof Decision decision && !decided) {
            add(List.of(decision.condition()), part);
            return true;
        } else if (condition instanceof Erroneous) {
            broken = true;
            add(List.of(), part);
            return true;
        } else if (isTrue(condition)) {
            return otherwise(part);
        }
        return false;
    }

    /** Adds the branch that runs if no other does. */
    boolean otherwise(Runnable part) {
        if (decided) {
            return false;
        }
        inline = isFirst();
        decided = true;
        if (inline) {
            part.run();
        } else {
            add(List.of(), part);
        }
        return true;
    }

    /**
     * Checks a branch that never runs, and warns of it.
     *
     * @param at the branch
     * @param why the reason, for the message
     * @param onlyWithTasks whether to warn only if the branch contains a task
     */
    void dead(TreePath at, Supplier<String> why, boolean onlyWithTasks, Runnable part) {
        boolean hadTasks = body.dead(() -> {
            body.scope(before);
            part.run();
        });
        if ((hadTasks || !onlyWithTasks) && !body.isDead()) {
            body.warn(at, DecisionCode.DEAD_BRANCH, why.get());
        }
    }

    static boolean isTrue(Value condition) {
        return condition instanceof Known known && known.constant().equals(new Scalar(true));
    }

    private void add(List<Condition> condition, Runnable part) {
        body.scope(before);
        Region region = body.region(part);
        branches.add(new Branch(condition, region, before.afterBlock(body.scope()), body.exit()));
        body.exit(Optional.empty());
        body.scope(before);
    }

    /**
     * Ends the decision: adds the branches to the graph and continues after them.
     *
     * @param complete whether one of the branches always runs, although each has a condition
     */
    void end(boolean complete) {
        if (inline) {
            body.scope(before.afterBlock(body.scope()));
            return;
        }
        if (branches.isEmpty()) {
            return;
        }
        boolean exhaustive = complete || decided;
        var join = new BranchJoin(
                broken ? Optional.empty() : group(),
                branches.stream().map(Branch::region).toList());
        joinExits(join, exhaustive);
        if (broken) {
            body.scope(before.join(ends(true), (variable, values) -> Value.ERRONEOUS));
        } else {
            body.scope(before.join(
                    ends(exhaustive),
                    (variable, values) -> joined.variable(join, variable, values, before, exhaustive)));
        }
    }

    private List<Scope<VariableElement>> ends(boolean exhaustive) {
        var ends = new ArrayList<Scope<VariableElement>>();
        branches.stream().filter(branch -> branch.exit().isEmpty()).forEach(branch -> ends.add(branch.end()));
        if (!exhaustive || ends.isEmpty()) {
            ends.add(before);
        }
        return ends;
    }

    /** Adds the branches with tasks to the graph. A single branch needs no group around it. */
    private Optional<Group> group() {
        var groups = new ArrayList<Node>();
        for (int i = 0; i < branches.size(); i++) {
            Region region = branches.get(i).region();
            if (!region.nodes().isEmpty()) {
                groups.add(new Group(new Group.Branch(conditionOf(i)), region, body.place(place)));
            }
        }
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        Group group = groups.size() == 1
                ? (Group) groups.get(0)
                : new Group(new Group.Branches(), new Region(groups), body.place(place));
        body.add(group);
        return Optional.of(group);
    }

    private Condition conditionOf(int index) {
        List<Condition> own = branches.get(index).condition();
        List<Condition> earlier = branches.subList(0, index).stream()
                .map(branch -> branch.condition().get(0))
                .toList();
        return Conditions.after(earlier, own);
    }

    private void joinExits(BranchJoin join, boolean exhaustive) {
        List<ReachedExit> exits =
                branches.stream().flatMap(branch -> branch.exit().stream()).toList();
        if (!exhaustive || exits.size() < branches.size()) {
            exits.stream()
                    .filter(exit -> !exit.isFailure())
                    .findFirst()
                    .ifPresent(exit -> body.refuse(exit.at(), DecisionCode.EARLY_RETURN));
            return;
        }
        Value value = broken ? Value.ERRONEOUS : decision(exits).orElseGet(() -> joined.exits(join, exits));
        body.exit(Optional.of(new ReachedExit(value, exits.get(0).at())));
    }

    /** Truth values of branches without tasks form a condition. */
    private Optional<Value> decision(List<ReachedExit> exits) {
        boolean withTasks =
                branches.stream().anyMatch(branch -> !branch.region().nodes().isEmpty());
        if (withTasks || exits.stream().noneMatch(exit -> exit.value() instanceof Decision)) {
            return Optional.empty();
        }
        Value any = new Known(new Scalar(false));
        for (int i = 0; i < exits.size(); i++) {
            Value holds = TruthValues.of(exits.get(i).value());
            any = TruthValues.or(any, TruthValues.and(new Decision(conditionOf(i)), holds));
        }
        return Optional.of(any);
    }
}
