// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.kfp4j.processor.pipeline.PipelineModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Loops, read back in a short notation: one line for each task or loop, what is in a loop indented. */
class LoopsTest {
    private static final String STEPS = """
            package p;
            import dev.kfp4j.annotations.*;
            import dev.kfp4j.artifacts.*;
            import java.util.*;
            final class Steps {
                enum Mode { FAST, SLOW }
                record Optimizer(String name, double rate) {}
                record Fold(int seed, @Name("r") double rate, Optimizer optimizer, List<String> tags) {}
                record Scores(double loss, Dataset rows) {}
                @Component static String text(String in) { return in; }
                @Component static int whole(int in) { return in; }
                @Component static double number(double in) { return in; }
                @Component static boolean flag(boolean in) { return in; }
                @Component static Mode mode(Mode in) { return in; }
                @Component static void two(String a, String b) {}
                @Component static void texts(List<String> in) {}
                @Component static void wholes(List<Integer> in) {}
                @Component static void fold(Fold in) {}
                @Component static List<String> names() { return null; }
                @Component static List<Fold> folds() { return null; }
                @Component static Fold one() { return null; }
                @Component static Config config() { return null; }
                record Config(Optimizer optimizer, List<Fold> folds) {}
                record Made(Config config) {}
                @Component static Made made() { return null; }
                @Component static Dataset load(String in) { return null; }
                @Component static void merge(List<Dataset> in) {}
                @Component static Scores score(String in) { return null; }
                @Component static void last() {}
                @Pipeline static List<Dataset> inner(List<String> names) {
                    return names.stream().map(Steps::load).toList();
                }
            }
            """;

    private static final String IMPORTS = """
            package p;
            import static dev.kfp4j.dsl.Kfp.*;
            import static p.Steps.*;
            import dev.kfp4j.annotations.*;
            import dev.kfp4j.artifacts.*;
            import dev.kfp4j.dsl.*;
            import java.util.*;
            import java.util.stream.*;
            """;

    /** The nodes of the pipeline {@code flow}. */
    static List<String> lines(String members) {
        PipelineModel model = Lowered.of(
                        JavaFileObjects.forSourceString("p.Steps", STEPS),
                        JavaFileObjects.forSourceString("p.Flow", IMPORTS + "final class Flow {\n" + members + "\n}\n"))
                .pipeline("flow");
        return Sketch.of(model).lines().toList();
    }

    @Test
    void aListParameter_isLoopedOverByItsElementType() {
        assertThat(lines("""
                @Pipeline static void flow(List<Integer> sizes, List<Mode> modes, List<List<String>> rows) {
                    for (var size : sizes) { whole(size); }
                    for (var m : modes) { mode(m); }
                    for (var row : rows) { texts(row); for (String cell : row) { text(cell); } }
                }
                """))
                .containsExactly(
                        "1:loop NUMBER_INTEGER in $sizes",
                        "  2:whole(in=1.item)",
                        "3:loop STRING in $modes",
                        "  4:mode(in=3.item)",
                        "5:loop LIST in $rows",
                        "  6:texts(in=5.item)",
                        "  7:loop STRING in 5.item",
                        "    8:text(in=7.item)");
    }

    @Test
    void constants_ofEveryKind_areLoopedOver() {
        assertThat(lines("""
                static final List<String> NAMES = List.of("a", "b");
                @Pipeline static void flow() {
                    for (var n : NAMES) { text(n); }
                    for (double d : List.of(1, 2)) { number(d); }
                    for (boolean b : List.of(true, false)) { flag(b); }
                    for (var m : Mode.values()) { mode(m); }
                    for (var m : parallel(List.of(Mode.values()), 1)) { mode(m); }
                    for (var row : List.of(List.of("a"), List.of("b", "c"))) { texts(row); }
                    for (var f : List.of(new Fold(1, 0.5, new Optimizer("sgd", 0.1), List.of()))) { fold(f); }
                }
                """))
                .containsExactly(
                        "1:loop STRING in [\"a\",\"b\"]",
                        "  2:text(in=1.item)",
                        "3:loop NUMBER_DOUBLE in [1,2]",
                        "  4:number(in=3.item)",
                        "5:loop BOOLEAN in [true,false]",
                        "  6:flag(in=5.item)",
                        "7:loop STRING in [\"FAST\",\"SLOW\"]",
                        "  8:mode(in=7.item)",
                        "9:loop STRING in [\"FAST\",\"SLOW\"] by 1",
                        "  10:mode(in=9.item)",
                        "11:loop LIST in [[\"a\"],[\"b\",\"c\"]]",
                        "  12:texts(in=11.item)",
                        "13:loop STRUCT in [{\"seed\":1,\"r\":0.5,\"optimizer\":{\"name\":\"sgd\",\"rate\":0.1},\"tags\":[]}]",
                        "  14:fold(in=13.item)");
    }

    @Test
    void fieldsOfItems_areTakenByTheirNamesInJson_andMayBeNestedOrLoopedOver() {
        assertThat(lines("""
                @Pipeline static void flow(List<Map<String, Integer>> sizes) {
                    for (var f : folds()) {
                        number(f.rate());
                        text("seed " + f.seed());
                        text(f.optimizer().name());
                        for (var tag : f.tags()) { text(tag); }
                    }
                    for (var size : sizes) { whole(size.get("rows")); }
                }
                """))
                .containsExactly(
                        "1:folds()",
                        "2:loop STRUCT in 1.Output",
                        "  3:number(in=2.item.r:NUMBER_DOUBLE)",
                        "  4:text(in='seed {2.item.seed:NUMBER_INTEGER}')",
                        "  5:text(in=2.item.optimizer:STRUCT.name:STRING)",
                        "  6:loop STRING in 2.item.tags:LIST",
                        "    7:text(in=6.item)",
                        "8:loop STRUCT in $sizes",
                        "  9:whole(in=8.item.rows:NUMBER_INTEGER)");
    }

    @Test
    void fieldsOfInputsAndOutputs_areTakenOutsideOfLoopsToo() {
        assertThat(lines("""
                static final Map<String, String> CONSTANT = Map.of("a", "b");
                @Pipeline static void flow(Fold given) {
                    number(given.rate());
                    text(made().config().optimizer().name());
                    text(CONSTANT.get("a"));
                }
                """))
                .containsExactly(
                        "1:number(in=$given.r:NUMBER_DOUBLE)",
                        "2:made()",
                        "3:text(in=2.config.optimizer:STRUCT.name:STRING)",
                        "4:text(in=\"b\")");
    }

    @Test
    void aFilledList_isWhatTheLoopCollected_forTasksPipelinesAndLaterLoops() {
        assertThat(lines("""
                @Pipeline static List<Dataset> flow(List<String> names) {
                    List<Dataset> loaded = new ArrayList<>();
                    var losses = new LinkedList<String>();
                    for (var name : parallel(names, 2)) {
                        loaded.add(load(name));
                        score(name);
                        losses.add(text("x"));
                    }
                    merge(loaded);
                    texts(losses);
                    for (var loss : losses) { text(loss); }
                    for (var data : loaded) { last(); }
                    merge(inner(losses));
                    return loaded;
                }
                """))
                .containsExactly(
                        "1:loop STRING in $names by 2",
                        "  2:load(in=1.item)",
                        "  3:score(in=1.item)",
                        "  4:text(in=\"x\")",
                        "5:merge(in=1:all(2.Output))",
                        "6:texts(in=1:all(4.Output))",
                        "7:loop STRING in 1:all(4.Output)",
                        "  8:text(in=7.item)",
                        "9:loop system.Dataset in 1:all(2.Output)",
                        "  10:last()",
                        "11:inner(names=1:all(4.Output))",
                        "12:merge(in=11.Output)",
                        "Output <- 1:all(2.Output)");
    }

    @Test
    void aListBesideTwoNestedLoops_isCollectedThroughBoth_andOneBesideTheInnerByThatAlone() {
        assertThat(lines("""
                @Pipeline static void flow(List<String> rows, List<String> columns) {
                    var all = new ArrayList<String>();
                    for (var row : rows) {
                        var some = new ArrayList<String>();
                        for (var column : columns) {
                            var made = text(column);
                            some.add(made);
                            all.add(made);
                        }
                        texts(some);
                    }
                    texts(all);
                }
                """))
                .containsExactly(
                        "1:loop STRING in $rows",
                        "  2:loop STRING in $columns",
                        "    3:text(in=2.item)",
                        "  4:texts(in=2:all(3.Output))",
                        "5:texts(in=1:all(2:all(3.Output)))");
    }

    @Test
    void streams_areLoopsThatCollect() {
        assertThat(lines("""
                @Pipeline static void flow(List<String> names) {
                    texts(names.stream().map(Steps::text).map(made -> text("again " + made)).toList());
                    merge(parallel(names, 3).stream().map(name -> {
                        var first = text(name);
                        return load(first);
                    }).collect(Collectors.toList()));
                    var data = names.stream().map(Steps::score).map(Scores::rows).toList();
                    merge(data);
                    number(1);
                }
                """))
                .containsExactly(
                        "1:loop STRING in $names",
                        "  2:text(in=1.item)",
                        "  3:text(in='again {2.Output}')",
                        "4:texts(in=1:all(3.Output))",
                        "5:loop STRING in $names by 3",
                        "  6:text(in=5.item)",
                        "  7:load(in=6.Output)",
                        "8:merge(in=5:all(7.Output))",
                        "9:loop STRING in $names",
                        "  10:score(in=9.item)",
                        "11:merge(in=9:all(10.rows))",
                        "12:number(in=1)");
    }

    @Test
    void whatIsCollected_canBeWaitedFor_alsoWhereItIsNoSingleOutput() {
        assertThat(lines("""
                @Pipeline static void flow(List<String> names) {
                    var texts = new ArrayList<String>();
                    var ends = new ArrayList<Completion>();
                    var scores = new ArrayList<Scores>();
                    for (var name : names) {
                        texts.add(text(name));
                        ends.add(task(() -> two("a", name)).run());
                        scores.add(score(name));
                    }
                    task(() -> last()).after(texts, ends, scores).run();
                }
                """))
                .containsExactly(
                        "1:loop STRING in $names",
                        "  2:text(in=1.item)",
                        "  3:two(a=\"a\", b=1.item)",
                        "  4:score(in=1.item)",
                        "5:last() after [1, 3, 4]");
    }
}
