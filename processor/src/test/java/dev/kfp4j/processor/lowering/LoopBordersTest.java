// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What crosses the border of a loop, and loops beside branches. */
class LoopBordersTest {
    @Test
    void valuesFromOutside_areUsedInALoop_andItsOwnVariablesEndWithIt() {
        assertThat(LoopsTest.lines("""
                @Pipeline static void flow(String prefix, List<String> names) {
                    var first = text(prefix);
                    String own;
                    for (var name : names) { String local = text(name); local = text(local); two(first, local); }
                    for (var local : names) { two(prefix, local); }
                }
                """))
                .containsExactly(
                        "1:text(in=$prefix)",
                        "2:loop STRING in $names",
                        "  3:text(in=2.item)",
                        "  4:text(in=3.Output)",
                        "  5:two(a=1.Output, b=4.Output)",
                        "6:loop STRING in $names",
                        "  7:two(a=$prefix, b=6.item)");
    }

    @Test
    void resultsOfSomeIterations_areCollected_andALoopMayBeInABranch() {
        assertThat(LoopsTest.lines("""
                @Pipeline static void flow(List<Integer> sizes, boolean also) {
                    var some = new ArrayList<Integer>();
                    for (var size : sizes) { if (size > 1) { some.add(whole(size)); } }
                    wholes(some);
                    if (also) {
                        var all = sizes.stream().map(Steps::whole).toList();
                        wholes(all);
                    }
                }
                """))
                .containsExactly(
                        "1:loop NUMBER_INTEGER in $sizes",
                        "  if 1.item > 1",
                        "    3:whole(in=1.item)",
                        "4:wholes(in=1:all(3.Output))",
                        "if $also == true",
                        "  6:loop NUMBER_INTEGER in $sizes",
                        "    7:whole(in=6.item)",
                        "  8:wholes(in=6:all(7.Output))");
    }
}
