// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;

/** Decisions by {@code if} and {@code ? :}, read back as a sketch of the graph. */
class DecisionsTest {
    private static final String SOURCE = """
            package p;
            import static dev.kfp4j.dsl.Kfp.task;
            import dev.kfp4j.annotations.*;
            import dev.kfp4j.artifacts.*;
            import dev.kfp4j.dsl.*;
            import java.util.*;
            final class Flow {
                enum Mode { FAST, SLOW, OFF }
                record Split(Dataset train, int rows) {}
                static final boolean DEBUG = false;
                static final String KIND = "b";
                @Component static String a(String in) { return in; }
                @Component static String b(@Default("-") String in) { return in; }
                @Component static int whole(int in) { return in; }
                @Component static double number(double in) { return in; }
                @Component static boolean flag(String in) { return true; }
                @Component static Mode mode(Mode in) { return in; }
                @Component static Split split(int rows) { return null; }
                @Component static Model train(Dataset data) { return null; }
                @Component static void note(String in) {}
                @Component static void texts(List<String> in) {}
                record Item(String name, int size) {}
            """;

    static String sketch(String members) {
        return Sketch.of(Lowered.of(JavaFileObjects.forSourceString("p.Flow", SOURCE + members + "\n}\n"))
                .pipeline("flow"));
    }

    static String body(String statements) {
        return sketch("@Pipeline static void flow(String s, int n, double x, boolean f, Mode m, long l, Integer k) {\n"
                + statements + "\n}");
    }

    static String returning(String type, String statements) {
        return sketch("@Pipeline static " + type + " flow(String s, int n, boolean f) {\n" + statements + "\n}");
    }

    /** The conditions of a method full of {@code if (...) note("");}. */
    private static String conditions(String... conditions) {
        var statements = new StringBuilder();
        for (String condition : conditions) {
            statements.append("if (").append(condition).append(") note(\"\");\n");
        }
        return body(statements.toString())
                .lines()
                .filter(line -> line.startsWith("if "))
                .map(line -> line.substring(3))
                .reduce((first, second) -> first + "\n" + second)
                .orElseThrow();
    }

    @Test
    void ifAlone_isABranchAlone() {
        assertThat(body("var t = a(s); if (t.equals(\"x\")) { note(t); note(s); } note(s);"))
                .isEqualTo("""
                1:a(in=$s)
                if 1.Output == 'x'
                  3:note(in=1.Output)
                  4:note(in=$s)
                5:note(in=$s)""");
    }

    @Test
    void elseIf_saysThatTheEarlierOnesDoNotHold() {
        assertThat(body("if (n > 3) note(\"big\"); else if (n == 2) note(\"two\"); else { note(\"small\"); }"))
                .isEqualTo("""
                1:branches
                  if $n > 3
                    3:note(in="big")
                  if (!($n > 3) && $n == 2)
                    5:note(in="two")
                  if (!($n > 3) && !($n == 2))
                    7:note(in="small")""");
    }

    @Test
    void branchesWithoutTasks_areNotInTheGraph() {
        assertThat(body("if (n > 3) { } else { note(s); } if (f) { int k2 = 1; } if (n == 1) note(s); else {}"))
                .isEqualTo("""
                if !($n > 3)
                  2:note(in=$s)
                if $n == 1
                  4:note(in=$s)""");
    }

    @Test
    void comparisons_haveTheConstantAtTheRight() {
        assertThat(conditions(
                        "n < 1",
                        "1 < n",
                        "1 <= n",
                        "1 == n",
                        "x >= 2",
                        "x != 2.5",
                        "l == 3",
                        "n == x",
                        "(n) != l",
                        "n == 'a'",
                        "x > -1.5f",
                        "k == 3"))
                .isEqualTo("""
                $n < 1
                $n > 1
                $n >= 1
                $n == 1
                $x >= 2
                $x != 2.5
                $l == 3
                $n == $x
                $n != $l
                $n == 97
                $x > -1.5
                $k == 3""");
    }

    @Test
    void textEnumsAndTruthValues_areComparedByValue() {
        assertThat(conditions(
                        "s.equals(\"a\")",
                        "\"a\".equals(s)",
                        "!s.equals(\"a\")",
                        "Objects.equals(s, \"it's\")",
                        "m == Mode.FAST",
                        "Mode.SLOW != m",
                        "m.equals(Mode.OFF)",
                        "f",
                        "!f",
                        "f == true",
                        "f != false",
                        "f == !f",
                        "k.equals(4)",
                        "(\"\" + s).equals(\"b\")",
                        "Mode.FAST.equals(m)"))
                .isEqualTo("""
                $s == 'a'
                $s == 'a'
                $s != 'a'
                $s == 'it's'
                $m == 'FAST'
                $m != 'SLOW'
                $m == 'OFF'
                $f == true
                $f == false
                $f == true
                $f != false
                (($f == true && $f == false) || ($f == false && $f == true))
                $k == 4
                $s == 'b'
                $m == 'FAST'""");
    }

    @Test
    void logic_keepsItsShape() {
        assertThat(conditions(
                        "n > 1 && x < 2 && f",
                        "n > 1 || f && !(x < 2)",
                        "!(n > 1 || f)",
                        "f & n == 1",
                        "f | n == 1",
                        "f ^ n == 1",
                        "!!f"))
                .isEqualTo("""
                ($n > 1 && $x < 2 && $f == true)
                ($n > 1 || ($f == true && !($x < 2)))
                !(($n > 1 || $f == true))
                ($f == true && $n == 1)
                ($f == true || $n == 1)
                !((($f == true && $n == 1) || ($f == false && $n != 1)))
                $f == true""");
    }

    @Test
    void constantsInLogic_fold() {
        assertThat(conditions(
                        "DEBUG || n > 1",
                        "!DEBUG && n > 2",
                        "n > 3 && true",
                        "false || f == true && KIND.equals(\"b\")"))
                .isEqualTo("""
                $n > 1
                $n > 2
                $n > 3
                $f == true""");
    }

    @Test
    void conditionsInVariables_areKept() {
        assertThat(body("boolean big = n > 5; boolean both = big && f; if (both) note(s); if (!big) note(s);"))
                .isEqualTo("""
                if ($n > 5 && $f == true)
                  2:note(in=$s)
                if !($n > 5)
                  4:note(in=$s)""");
    }

    @Test
    void callsInAFirstCondition_comeBeforeTheDecision() {
        assertThat(body("if (flag(a(s)) && n > 1) note(s);")).isEqualTo("""
                1:a(in=$s)
                2:flag(in=1.Output)
                if (2.Output == true && $n > 1)
                  4:note(in=$s)""");
    }

    @Test
    void constantConditions_leaveOneBranchInPlace() {
        assertThat(body("""
                if (DEBUG) { note("dead"); } else { note("live"); }
                if (KIND.equals("b")) note("b"); else if (n > 1) note("dead");
                if (DEBUG) note("dead"); else if (n > 1) note("one"); else if (!DEBUG) note("rest"); else note("dead");
                if (KIND == null || n > 2) note("two");
                """.replace("KIND == null", "KIND.equals(\"c\")"))).isEqualTo("""
                1:note(in="live")
                2:note(in="b")
                3:branches
                  if $n > 1
                    5:note(in="one")
                  if !($n > 1)
                    7:note(in="rest")
                if $n > 2
                  9:note(in="two")""");
    }

    @Test
    void aVariableAssignedInEveryBranch_isOneOf() {
        assertThat(body("""
                String v; int r = whole(1);
                if (n > 1) { v = a("x"); r = whole(2); } else if (f) { v = b("y"); r = whole(3); } else { v = a("z"); r = whole(4); }
                note(v); whole(r);
                """)).isEqualTo("""
                1:whole(in=1)
                2:branches
                  if $n > 1
                    4:a(in="x")
                    5:whole(in=2)
                  if (!($n > 1) && $f == true)
                    7:b(in="y")
                    8:whole(in=3)
                  if (!($n > 1) && !($f == true))
                    10:a(in="z")
                    11:whole(in=4)
                12:note(in=2:one(4.Output, 7.Output, 10.Output))
                13:whole(in=2:one(5.Output, 8.Output, 11.Output))""");
    }

    @Test
    void nestedBranches_giveAOneOfOfAOneOf() {
        assertThat(returning("String", """
                String v;
                if (n > 1) { if (f) { v = a("1"); } else { v = a("2"); } } else { v = b("3"); }
                return v;
                """)).isEqualTo("""
                1:branches
                  if $n > 1
                    3:branches
                      if $f == true
                        5:a(in="1")
                      if !($f == true)
                        7:a(in="2")
                  if !($n > 1)
                    9:b(in="3")
                Output <- 1:one(3:one(5.Output, 7.Output), 9.Output)""");
    }

    @Test
    void conditionalOperator_isOneOf() {
        assertThat(returning("String", "note(n > 1 ? a(s) : b(\"x\")); return f ? a(\"1\") : a(\"2\");"))
                .isEqualTo("""
                1:branches
                  if $n > 1
                    3:a(in=$s)
                  if !($n > 1)
                    5:b(in="x")
                6:note(in=1:one(3.Output, 5.Output))
                7:branches
                  if $f == true
                    9:a(in="1")
                  if !($f == true)
                    11:a(in="2")
                Output <- 7:one(9.Output, 11.Output)""");
    }

    @Test
    void conditionalOperatorOverConditions_isACondition() {
        assertThat(conditions("(f ? n > 1 : x > 2)", "(f ? true : n == 1)")).isEqualTo("""
                (($f == true && $n > 1) || (!($f == true) && $x > 2))
                ($f == true || (!($f == true) && $n == 1))""");
    }

    @Test
    void wholeResults_areOneOfForEachOutputThatIsUsed() {
        assertThat(body("""
                Split v;
                if (f) v = split(1); else v = split(2);
                train(v.train()); task(() -> note(s)).after(v).run();
                """)).isEqualTo("""
                1:branches
                  if $f == true
                    3:split(rows=1)
                  if !($f == true)
                    5:split(rows=2)
                6:train(data=1:one(3.train, 5.train))
                7:note(in=$s) after [1]""");
    }

    @Test
    void returnInEveryBranch_isOneOf() {
        assertThat(returning(
                        "Split", "if (n > 1) { return split(1); } else { note(s); return f ? split(2) : split(3); }"))
                .isEqualTo("""
                1:branches
                  if $n > 1
                    3:split(rows=1)
                  if !($n > 1)
                    5:note(in=$s)
                    6:branches
                      if $f == true
                        8:split(rows=2)
                      if !($f == true)
                        10:split(rows=3)
                train <- 1:one(3.train, 6:one(8.train, 10.train))
                rows <- 1:one(3.rows, 6:one(8.rows, 10.rows))""");
    }

    @Test
    void afterSomethingAssignedInBranches_waitsForTheBranches() {
        assertThat(body("""
                Completion c; String v;
                if (f) { c = task(() -> note("1")).run(); v = a(s); } else { c = task(() -> note("2")).run(); v = b(s); }
                task(() -> note("3")).after(c, v).run();
                """)).isEqualTo("""
                1:branches
                  if $f == true
                    3:note(in="1")
                    4:a(in=$s)
                  if !($f == true)
                    6:note(in="2")
                    7:b(in=$s)
                8:note(in="3") after [1, 1]""");
    }

    @Test
    void oneOfs_canBeDecidedByAndStandInText() {
        assertThat(body("String v = f ? a(s) : b(s); if (v.equals(\"x\")) note(\"got \" + v);"))
                .isEqualTo("""
                1:branches
                  if $f == true
                    3:a(in=$s)
                  if !($f == true)
                    5:b(in=$s)
                if 1:one(3.Output, 5.Output) == 'x'
                  7:note(in='got {1:one(3.Output, 5.Output)}')""");
    }
}
