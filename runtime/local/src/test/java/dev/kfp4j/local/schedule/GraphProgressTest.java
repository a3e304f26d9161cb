// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.kfp4j.local.testing.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GraphProgressTest {

    @Test
    void diamond_goesOnWhenBothSidesAreDone() {
        var progress = new GraphProgress(
                new TreeMap<>(Map.of("a", Set.of(), "b", Set.of("a"), "c", Set.of("a"), "d", Set.of("b", "c"))));
        assertThat(progress.start()).containsExactly("a");
        assertThat(progress.succeeded("a")).containsExactly("b", "c");
        assertThat(progress.succeeded("c")).isEmpty();
        assertThat(progress.succeeded("b")).containsExactly("d");
        assertThat(progress.isEnded()).isFalse();
        assertThat(progress.succeeded("d")).isEmpty();
        assertThat(progress.isEnded()).isTrue();
        assertThat(progress.hasFailed()).isFalse();
    }

    @Test
    void failure_skipsWhatNeedsItAndNothingElse() {
        var progress = new GraphProgress(new TreeMap<>(
                Map.of("a", Set.of(), "b", Set.of("a"), "c", Set.of("b"), "x", Set.of(), "y", Set.of("x"))));
        progress.start();
        assertThat(progress.failed("a")).containsExactly("b", "c");
        assertThat(progress.succeeded("x")).containsExactly("y");
        progress.succeeded("y");
        assertThat(progress.isEnded()).isTrue();
        assertThat(progress.failures()).containsExactly("a");
    }

    @Test
    void taskThatIsNotReady_cannotEnd() {
        var progress = new GraphProgress(new TreeMap<>(Map.of("a", Set.of(), "b", Set.of("a"))));
        assertThatIllegalStateException().isThrownBy(() -> progress.succeeded("b"));
    }

    @Test
    void anyGraphInAnyOrder_endsWithEveryTaskAccountedForOnce() {
        Seed.forEach(300, random -> {
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
            var progress = new GraphProgress(graph);
            var ready = new ArrayList<>(progress.start());
            var succeeded = new TreeSet<String>();
            var failed = new TreeSet<String>();
            List<String> skipped = new ArrayList<>();
            while (!ready.isEmpty()) {
                String task = ready.remove(random.nextInt(ready.size()));
                assertThat(succeeded).containsAll(graph.get(task));
                if (random.nextInt(6) == 0) {
                    failed.add(task);
                    skipped.addAll(progress.failed(task));
                } else {
                    succeeded.add(task);
                    ready.addAll(progress.succeeded(task));
                }
            }
            assertThat(progress.isEnded()).isTrue();
            assertThat(skipped).doesNotHaveDuplicates();
            assertThat(succeeded.size() + failed.size() + skipped.size()).isEqualTo(size);
            graph.forEach((task, needs) -> assertThat(skipped.contains(task))
                    .as(task)
                    .isEqualTo(needs.stream().anyMatch(need -> failed.contains(need) || skipped.contains(need))));
        });
    }
}
