// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.LoopVariable;
import dev.kfp4j.processor.pipeline.LoopVariable.ConstantItems;
import dev.kfp4j.processor.pipeline.LoopVariable.ListItems;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var printer = new Printer();
        printer.region(model.body(), "");
        model.results().forEach((output, value) -> printer.lines.add(output.name() + " <- " + printer.shown(value)));
        return printer.lines;
    }

    private static final class Printer {
        private final List<String> lines = new ArrayList<>();
        private final Map<Node, String> names = new HashMap<>();
        private final Map<LoopVariable, String> items = new HashMap<>();
        private int loops;

        void region(Region region, String indent) {
            for (Node node : region.nodes()) {
                if (node instanceof Task task) {
                    names.put(task, task.callee().name());
                    lines.add(indent + task.callee().name() + "(" + arguments(task) + ")" + after(task));
                } else if (node instanceof Group group && group.kind() instanceof Group.Branch) {
                    lines.add(indent + "if");
                    region(group.body(), indent + "  ");
                } else if (node instanceof Group group && group.kind() instanceof Group.Loop loop) {
                    loops++;
                    names.put(group, "L" + loops);
                    items.put(loop.variable(), "x" + loops);
                    String limit = loop.parallelism() > 0 ? " by " + loop.parallelism() : "";
                    lines.add(indent + "for x" + loops + ":"
                            + type(loop.variable().type()) + " in " + list(loop.variable()) + limit);
                    region(group.body(), indent + "  ");
                }
            }
        }

        private String list(LoopVariable variable) {
            return variable.items() instanceof ConstantItems constants
                    ? Json.write(constants.values())
                    : shown(((ListItems) variable.items()).list());
        }

        private static String type(IoType type) {
            return type instanceof IoType.Parameter parameter
                    ? parameter.type().name()
                    : ((IoType.ArtifactIo) type).schemaTitle();
        }

        private String arguments(Task task) {
            return String.join(
                    ", ", task.arguments().values().stream().map(this::shown).toList());
        }

        private String after(Task task) {
            return task.after().isEmpty()
                    ? ""
                    : " after "
                            + String.join(
                                    ",", task.after().stream().map(names::get).toList());
        }

        private String shown(Argument argument) {
            if (argument instanceof ConstantArgument constant) {
                return Json.write(constant.json());
            } else if (argument instanceof PipelineInput input) {
                return input.input().name();
            } else if (argument instanceof TaskOutput output) {
                return names.get(output.task()) + "." + output.output().name();
            } else if (argument instanceof LoopItem item) {
                return items.get(item.variable());
            } else if (argument instanceof Field field) {
                return shown(field.of()) + "[" + field.key() + ":" + type(field.type()) + "]";
            } else if (argument instanceof Collected collected) {
                return names.get(collected.loop()) + "*" + shown(collected.element());
            } else if (argument instanceof Text text) {
                var shown = new StringBuilder();
                for (Part part : text.parts()) {
                    shown.append(
                            part instanceof Part.Fixed fixed ? fixed.text() : shown(((Part.Hole) part).reference()));
                }
                return shown.toString();
            }
            throw new AssertionError(argument);
        }
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
                        "for x1:NUMBER_INTEGER in sizes",
                        "  whole(x1)",
                        "for x2:STRING in modes",
                        "  mode(x2)",
                        "for x3:LIST in rows",
                        "  texts(x3)",
                        "  for x4:STRING in x3",
                        "    text(x4)");
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
                        "for x1:STRING in [\"a\",\"b\"]",
                        "  text(x1)",
                        "for x2:NUMBER_DOUBLE in [1,2]",
                        "  number(x2)",
                        "for x3:BOOLEAN in [true,false]",
                        "  flag(x3)",
                        "for x4:STRING in [\"FAST\",\"SLOW\"]",
                        "  mode(x4)",
                        "for x5:STRING in [\"FAST\",\"SLOW\"] by 1",
                        "  mode(x5)",
                        "for x6:LIST in [[\"a\"],[\"b\",\"c\"]]",
                        "  texts(x6)",
                        "for x7:STRUCT in [{\"seed\":1,\"r\":0.5,\"optimizer\":{\"name\":\"sgd\",\"rate\":0.1},\"tags\":[]}]",
                        "  fold(x7)");
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
                        "folds()",
                        "for x1:STRUCT in folds.Output",
                        "  number(x1[r:NUMBER_DOUBLE])",
                        "  text(seed x1[seed:NUMBER_INTEGER])",
                        "  text(x1[optimizer:STRUCT][name:STRING])",
                        "  for x2:STRING in x1[tags:LIST]",
                        "    text(x2)",
                        "for x3:STRUCT in sizes",
                        "  whole(x3[rows:NUMBER_INTEGER])");
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
                        "number(given[r:NUMBER_DOUBLE])",
                        "made()",
                        "text(made.config[optimizer:STRUCT][name:STRING])",
                        "text(\"b\")");
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
                        "for x1:STRING in names by 2",
                        "  load(x1)",
                        "  score(x1)",
                        "  text(\"x\")",
                        "merge(L1*load.Output)",
                        "texts(L1*text.Output)",
                        "for x2:STRING in L1*text.Output",
                        "  text(x2)",
                        "for x3:system.Dataset in L1*load.Output",
                        "  last()",
                        "inner(L1*text.Output)",
                        "merge(inner.Output)",
                        "Output <- L1*load.Output");
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
                        "for x1:STRING in rows",
                        "  for x2:STRING in columns",
                        "    text(x2)",
                        "  texts(L2*text.Output)",
                        "texts(L1*L2*text.Output)");
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
                        "for x1:STRING in names",
                        "  text(x1)",
                        "  text(again text.Output)",
                        "texts(L1*text.Output)",
                        "for x2:STRING in names by 3",
                        "  text(x2)",
                        "  load(text.Output)",
                        "merge(L2*load.Output)",
                        "for x3:STRING in names",
                        "  score(x3)",
                        "merge(L3*score.rows)",
                        "number(1)");
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
                        "for x1:STRING in names",
                        "  text(x1)",
                        "  two(\"a\", x1)",
                        "  score(x1)",
                        "last() after L1,two,score");
    }
}
