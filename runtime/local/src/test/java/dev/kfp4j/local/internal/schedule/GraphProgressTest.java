// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.testing.Seed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GraphProgressTest {

    @Test
    void diamond_goesOnWhenBothSidesAreDone() {
        var progress = progress(Map.of("a", Set.of(), "b", Set.of("a"), "c", Set.of("a"), "d", Set.of("b", "c")));
        assertThat(progress.start()).containsExactly("a");
        assertThat(progress.succeeded("a").ready()).containsExactly("b", "c");
        assertThat(progress.succeeded("c").ready()).isEmpty();
        assertThat(progress.succeeded("b").ready()).containsExactly("d");
        assertThat(progress.isEnded()).isFalse();
        assertThat(progress.succeeded("d").ready()).isEmpty();
        assertThat(progress.isEnded()).isTrue();
        assertThat(progress.hasFailed()).isFalse();
    }

    @Test
    void failure_skipsWhatNeedsItAndNothingElse() {
        var progress =
                progress(Map.of("a", Set.of(), "b", Set.of("a"), "c", Set.of("b"), "x", Set.of(), "y", Set.of("x")));
        progress.start();
        assertThat(progress.failed("a", failure("a")).skipped())
                .containsExactly(Map.entry("b", failure("a")), Map.entry("c", failure("a")));
        assertThat(progress.succeeded("x").ready()).containsExactly("y");
        progress.succeeded("y");
        assertThat(progress.isEnded()).isTrue();
        assertThat(progress.failures()).containsExactly("a");
    }

    @Test
    void conditionThatDoesNotHold_skipsWhatNeedsItAndFailsNothing() {
        var progress = progress(Map.of("a", Set.of(), "b", Set.of("a"), "c", Set.of("b")));
        progress.start();
        assertThat(progress.skipped("a", condition("a")).skipped())
                .containsExactly(Map.entry("b", condition("a")), Map.entry("c", condition("a")));
        assertThat(progress.isEnded()).isTrue();
        assertThat(progress.hasFailed()).isFalse();
    }

    @Test
    void failureUpstream_saysMoreThanAConditionThatDoesNotHold() {
        var progress = progress(Map.of("a", Set.of(), "b", Set.of(), "c", Set.of("a", "b")));
        progress.start();
        assertThat(progress.skipped("a", condition("a")).skipped()).isEmpty();
        assertThat(progress.failed("b", failure("b")).skipped()).containsExactly(Map.entry("c", failure("b")));
    }

    @Test
    void taskInAnyCase_runsAfterAFailureAndAfterASkip() {
        var progress =
                progress(Map.of("a", Set.of(), "b", Set.of(), "c", Set.of(), "exit", Set.of("a", "b", "c")), "exit");
        progress.start();
        assertThat(progress.failed("a", failure("a")).ready()).isEmpty();
        assertThat(progress.skipped("b", condition("b")).ready()).isEmpty();
        assertThat(progress.succeeded("c").ready()).containsExactly("exit");
        progress.succeeded("exit");
        assertThat(progress.hasFailed()).isTrue();
    }

    @Test
    void taskInAnyCase_isSkippedIfNothingUpstreamBegan() {
        var progress = progress(Map.of("a", Set.of(), "b", Set.of("a"), "exit", Set.of("b")), "exit");
        progress.start();
        assertThat(progress.failed("a", failure("a")).skipped()).containsOnlyKeys("b", "exit");
        assertThat(progress.isEnded()).isTrue();
    }

    @Test
    void cancel_leavesOnlyWhatRunsInAnyCaseAfterWhatHasBegun() {
        var progress = progress(
                Map.of("a", Set.of(), "b", Set.of("a"), "exit-a", Set.of("a"), "exit-b", Set.of("b")),
                "exit-a",
                "exit-b");
        progress.start();
        var next = progress.cancel(false);
        assertThat(next.ready()).isEmpty();
        assertThat(next.cancelled()).containsExactly("b", "exit-b");
        assertThat(progress.cancelled("a", true).ready()).containsExactly("exit-a");
        progress.succeeded("exit-a");
        assertThat(progress.isEnded()).isTrue();
        assertThat(progress.hasCancelled()).isTrue();
    }

    @Test
    void cancelOfAll_leavesNothing() {
        var progress = progress(Map.of("a", Set.of(), "exit", Set.of("a")), "exit");
        progress.start();
        assertThat(progress.cancel(true).cancelled()).containsExactly("exit");
        assertThat(progress.cancelled("a", true).ready()).isEmpty();
        assertThat(progress.isEnded()).isTrue();
    }

    @Test
    void taskThatIsNotReady_cannotEnd() {
        var progress = progress(Map.of("a", Set.of(), "b", Set.of("a")));
        assertThatIllegalStateException().isThrownBy(() -> progress.succeeded("b"));
    }

    @Test
    void anyGraphInAnyOrder_endsWithEveryTaskAsItsRuleSays() {
        Seed.forEach(500, random -> {
            SortedMap<String, SortedSet<String>> graph = graph(random);
            var inAnyCase = new TreeSet<>(graph.keySet());
            inAnyCase.removeIf(task -> random.nextInt(4) > 0);
            var progress = new GraphProgress(graph, inAnyCase);
            var ready = new ArrayList<>(progress.start());
            Map<String, String> ends = new HashMap<>();
            while (!ready.isEmpty()) {
                String task = ready.remove(random.nextInt(ready.size()));
                GraphProgress.Next next = end(progress, task, random, ends);
                ready.addAll(next.ready());
                next.skipped()
                        .keySet()
                        .forEach(skipped -> assertThat(ends.put(skipped, "unreached"))
                                .as(skipped)
                                .isNull());
            }
            assertThat(progress.isEnded()).isTrue();
            assertThat(ends).hasSameSizeAs(graph);
            graph.forEach((task, needs) -> {
                boolean ran = needs.isEmpty()
                        || (inAnyCase.contains(task)
                                ? needs.stream()
                                        .anyMatch(need ->
                                                List.of("succeeded", "failed").contains(ends.get(need)))
                                : needs.stream().allMatch(need -> ends.get(need).equals("succeeded")));
                assertThat(!ends.get(task).equals("unreached")).as(task).isEqualTo(ran);
            });
        });
    }

    private static GraphProgress.Next end(
            GraphProgress progress, String task, Random random, Map<String, String> ends) {
        int chance = random.nextInt(6);
        if (chance == 0) {
            ends.put(task, "failed");
            return progress.failed(task, failure(task));
        } else if (chance == 1) {
            ends.put(task, "skipped");
            return progress.skipped(task, condition(task));
        }
        ends.put(task, "succeeded");
        return progress.succeeded(task);
    }

    private static SortedMap<String, SortedSet<String>> graph(Random random) {
        SortedMap<String, SortedSet<String>> graph = new TreeMap<>();
        int size = 1 + random.nextInt(12);
        for (int i = 0; i < size; i++) {
            var needs = new TreeSet<String>();
            for (int j = 0; j < i; j++) {
                if (random.nextInt(4) == 0) {
                    needs.add("t" + j);
                }
            }
            graph.put("t" + i, needs);
        }
        return graph;
    }

    private static GraphProgress progress(Map<String, Set<String>> upstream, String... inAnyCase) {
        return new GraphProgress(new TreeMap<>(upstream), Set.of(inAnyCase));
    }

    private static SkipCause failure(String task) {
        return new SkipCause.Failure(TaskPath.of(task));
    }

    private static SkipCause condition(String task) {
        return new SkipCause.Condition(TaskPath.of(task));
    }
}
