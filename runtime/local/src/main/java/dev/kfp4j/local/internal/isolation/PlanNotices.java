// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.isolation;

import dev.kfp4j.local.internal.plan.RunPlan;
import dev.kfp4j.local.internal.resources.StepDemand;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.settings.Budget;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds notices that concern several tasks. */
public final class PlanNotices {

    /** The list is for people, who do not read the hundredth name. */
    private static final int MOST_NAMES = 10;

    private PlanNotices() {}

    /**
     * A notice.
     *
     * @param text half a sentence that continues the names of the tasks
     * @param tasks the tasks that it concerns
     */
    record Notice(String text, SortedSet<TaskPath> tasks) {}

    /** Finds steps that request more than the budget, as far as that is known before the run. */
    public static List<String> oversized(RunPlan plan, Budget budget) {
        var large = new TreeSet<TaskPath>();
        plan.forEachStep((task, step) -> {
            StepDemand demand = StepDemand.of(step.container());
            if (!budget.holds(demand.milliCpus(), demand.bytes())) {
                large.add(task);
            }
        });
        return of(new Notice("requests exceed the available CPU or memory, so the step runs alone", large));
    }

    /** Returns one sentence for each notice that concerns any task. */
    static List<String> of(Notice... notices) {
        return Stream.of(notices)
                .filter(notice -> !notice.tasks().isEmpty())
                .map(PlanNotices::sentence)
                .toList();
    }

    private static String sentence(Notice notice) {
        String names = notice.tasks().stream()
                .limit(MOST_NAMES)
                .map(TaskPath::toString)
                .collect(Collectors.joining(", "));
        int more = notice.tasks().size() - MOST_NAMES;
        return names + (more > 0 ? " and " + more + " more" : "") + ": " + notice.text();
    }
}
