// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Decisions by {@code switch}, and decisions in loops, read back as a sketch of the graph. */
class SwitchTest {
    @Test
    void oldSwitch_isADecisionByItsLabels() {
        assertThat(DecisionsTest.body("""
                String v;
                switch (s) {
                    case "a": case "b": v = a("1"); break;
                    default: { v = a("2"); break; }
                    case "it's": v = a("3");
                }
                note(v);
                """)).isEqualTo("""
                1:branches
                  if ($s == 'a' || $s == 'b')
                    3:a(in="1")
                  if (!(($s == 'a' || $s == 'b')) && $s == 'it's')
                    5:a(in="3")
                  if (!(($s == 'a' || $s == 'b')) && !($s == 'it's'))
                    7:a(in="2")
                8:note(in=1:one(3.Output, 5.Output, 7.Output))""");
    }

    @Test
    void newSwitch_takesSeveralLabelsAndNeedsNoDefault() {
        assertThat(DecisionsTest.body("""
                switch (m) { case FAST, SLOW -> note("on"); case OFF -> { } }
                switch (n) { case 1 -> note("1"); case 'a' -> note("2"); }
                switch (k) { case 7 -> note("7"); default -> { note("8"); note("9"); } }
                """)).isEqualTo("""
                if ($m == 'FAST' || $m == 'SLOW')
                  2:note(in="on")
                3:branches
                  if $n == 1
                    5:note(in="1")
                  if (!($n == 1) && $n == 97)
                    7:note(in="2")
                8:branches
                  if $k == 7
                    10:note(in="7")
                  if !($k == 7)
                    12:note(in="8")
                    13:note(in="9")""");
    }

    @Test
    void switchExpressions_areOneOf() {
        assertThat(DecisionsTest.body("""
                note(switch (mode(m)) { case FAST -> a("1"); case SLOW -> { note(s); yield b("2"); } case OFF -> a("3"); });
                int w = switch (s) { case "x": yield whole(1); default: if (f) yield whole(2); else yield whole(3); };
                whole(w);
                """)).isEqualTo("""
                1:mode(in=$m)
                2:branches
                  if 1.Output == 'FAST'
                    4:a(in="1")
                  if (!(1.Output == 'FAST') && 1.Output == 'SLOW')
                    6:note(in=$s)
                    7:b(in="2")
                  if (!(1.Output == 'FAST') && !(1.Output == 'SLOW') && 1.Output == 'OFF')
                    9:a(in="3")
                10:note(in=2:one(4.Output, 7.Output, 9.Output))
                11:branches
                  if $s == 'x'
                    13:whole(in=1)
                  if !($s == 'x')
                    15:branches
                      if $f == true
                        17:whole(in=2)
                      if !($f == true)
                        19:whole(in=3)
                20:whole(in=11:one(13.Output, 15:one(17.Output, 19.Output)))""");
    }

    @Test
    void switchOverAConstant_isItsArm() {
        assertThat(DecisionsTest.body("""
                switch (KIND) { case "a" -> note("a"); case "b", "c" -> note("b"); default -> note("d"); }
                note(switch (Mode.SLOW) { case FAST -> "f"; case SLOW -> "s"; case OFF -> "o"; });
                whole(switch (3) { case 1, 2: yield 12; case 3: yield 30; default: yield 0; });
                """)).isEqualTo("""
                1:note(in="b")
                2:note(in="s")
                3:whole(in=30)""");
    }

    @Test
    void switchOverATextThatReturns_isThePipelinesOutput() {
        assertThat(DecisionsTest.returning("String", "return switch (s) { case \"a\" -> a(s); default -> b(s); };"))
                .isEqualTo("""
                1:branches
                  if $s == 'a'
                    3:a(in=$s)
                  if !($s == 'a')
                    5:b(in=$s)
                Output <- 1:one(3.Output, 5.Output)""");
    }

    @Test
    void itemsOfLoopsAndTheirFields_canBeDecidedBy() {
        assertThat(DecisionsTest.body("""
                for (String x : List.of("a", "b")) { if (x.equals("a")) note(x); }
                for (Item i : List.of(new Item("a", 1), new Item("b", 2))) { if (i.size() > 1) note(i.name()); else note(s); }
                """)).isEqualTo("""
                1:loop STRING in ["a","b"]
                  if 1.item == 'a'
                    3:note(in=1.item)
                4:loop STRUCT in [{"name":"a","size":1},{"name":"b","size":2}]
                  5:branches
                    if 4.item.size:NUMBER_INTEGER > 1
                      7:note(in=4.item.name:STRING)
                    if !(4.item.size:NUMBER_INTEGER > 1)
                      9:note(in=$s)""");
    }

    @Test
    void resultsOfSomeIterations_areCollected() {
        assertThat(DecisionsTest.body("""
                var some = new ArrayList<String>();
                for (String x : List.of("a", "b")) { if (x.equals("a")) { some.add(a(x)); } else { note(x); } }
                texts(some);
                """)).isEqualTo("""
                1:loop STRING in ["a","b"]
                  2:branches
                    if 1.item == 'a'
                      4:a(in=1.item)
                    if !(1.item == 'a')
                      6:note(in=1.item)
                7:texts(in=1:all(4.Output))""");
    }

    @Test
    void decisionsInALoopOrFunction_areItsOwn() {
        assertThat(DecisionsTest.body("""
                for (String x : List.of("a", "b")) { String v = f ? a(x) : b(x); note(v); }
                texts(List.of("c").stream().map(x -> { if (f) { note(x); } return a(x); }).toList());
                """)).isEqualTo("""
                1:loop STRING in ["a","b"]
                  2:branches
                    if $f == true
                      4:a(in=1.item)
                    if !($f == true)
                      6:b(in=1.item)
                  7:note(in=2:one(4.Output, 6.Output))
                8:loop STRING in ["c"]
                  if $f == true
                    10:note(in=8.item)
                  11:a(in=8.item)
                12:texts(in=8:all(11.Output))""");
    }
}
