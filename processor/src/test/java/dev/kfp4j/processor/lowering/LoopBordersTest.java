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
                        "text(prefix)",
                        "for x1:STRING in names",
                        "  text(x1)",
                        "  text(text.Output)",
                        "  two(text.Output, text.Output)",
                        "for x2:STRING in names",
                        "  two(prefix, x2)");
    }

    @Test
    void whatSomeRoundsGive_isCollectedOfThose_andALoopMayStandInABranch() {
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
                        "for x1:NUMBER_INTEGER in sizes",
                        "  if",
                        "    whole(x1)",
                        "wholes(L1*whole.Output)",
                        "if",
                        "  for x2:NUMBER_INTEGER in sizes",
                        "    whole(x2)",
                        "  wholes(L2*whole.Output)");
    }
}
