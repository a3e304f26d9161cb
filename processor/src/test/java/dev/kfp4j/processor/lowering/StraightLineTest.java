// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.kfp4j.processor.pipeline.Callee.PipelineCallee;
import dev.kfp4j.processor.pipeline.ContainerSetting;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.TaskOptions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies without branches, read back in a short notation: one line for each task. */
class StraightLineTest {
    private static final String STEPS = """
            package p;
            import dev.kfp4j.annotations.*;
            import dev.kfp4j.artifacts.*;
            import java.util.*;
            final class Steps {
                enum Mode { FAST, SLOW }
                record Layer(int size, @Name("act") String activation) {}
                record Config(List<Layer> layers, double rate) {}
                record Split(Dataset train, Dataset test, int rows) {}
                @Component static String text(String in) { return in; }
                @Component static int whole(int in) { return in; }
                @Component static double number(double in) { return in; }
                @Component static boolean flag(boolean in) { return in; }
                @Component static void big(long in) {}
                @Component static void mode(Mode in) {}
                @Component static void list(List<Double> in) {}
                @Component static void map(Map<String, Integer> in) {}
                @Component static void config(Config in) {}
                @Component static void defaults(@Default("7") int n, @Default("x") String s) {}
                @Component static void optional(@Nullable String s, @Nullable Dataset d) {}
                @Component static Split split(@Default("0.5") double share) { return null; }
                @Component static Model train(Dataset data, String name) { return null; }
                @Component(cpu = "1", retries = 2, timeout = "5m", cache = false, env = @Env(name = "A", value = "1"))
                static void heavy() {}
                @interface Nullable {}
            }
            """;

    private static final String IMPORTS = """
            package p;
            import static dev.kfp4j.dsl.Kfp.task;
            import static p.Steps.*;
            import dev.kfp4j.annotations.*;
            import dev.kfp4j.artifacts.*;
            import dev.kfp4j.dsl.*;
            import java.util.*;
            """;

    private static Lowered compile(String members) {
        return Lowered.of(
                JavaFileObjects.forSourceString("p.Steps", STEPS),
                JavaFileObjects.forSourceString("p.Flow", IMPORTS + "final class Flow {\n" + members + "\n}\n"));
    }

    /** The tasks of the pipeline {@code flow}. */
    private static List<String> lines(String members) {
        return Sketch.of(compile(members).pipeline("flow")).lines().toList();
    }

    private static List<String> body(String statements) {
        return lines("@Pipeline static void flow(String s, int n, double x, boolean b, Mode m, Dataset d) {\n"
                + statements + "\n}");
    }

    @Test
    void resultsAndInputs_areWired() {
        assertThat(body("var a = text(s); text(a); Steps.whole(n); p.Steps.train(d, a);"))
                .containsExactly(
                        "1:text(in=$s)", "2:text(in=1.Output)", "3:whole(in=$n)", "4:train(data=$d, name=1.Output)");
    }

    @Test
    void nestedCalls_becomeTasksInTheOrderOfEvaluation() {
        assertThat(body("train(split(x).train(), text(text(s)));"))
                .containsExactly(
                        "1:split(share=$x)",
                        "2:text(in=$s)",
                        "3:text(in=2.Output)",
                        "4:train(data=1.train, name=3.Output)");
    }

    @Test
    void accessorsOfAResult_areItsOutputs() {
        assertThat(body("Split parts = split(0.25); train(parts.test(), \"m\"); whole(parts.rows());"))
                .containsExactly("1:split(share=0.25)", "2:train(data=1.test, name=\"m\")", "3:whole(in=1.rows)");
    }

    @Test
    void constants_areFoldedAsJavaDoes() {
        assertThat(body("""
                final int k = 3; var j = k * 2 + 1; double half = 1 / 2.0; int quotient = -7 / 2;
                whole(j); number(half); whole(quotient); number(1); big(1L << 40); whole((int) 3.9);
                whole('a'); flag(k > 2 && !false); text("a" + 1 + 2.0 + 'c' + true + null); number(1 / 3f);
                whole(k > 2 ? 10 : 20); whole(Integer.MAX_VALUE + 1); whole(7 % -3); whole(~5); whole(-8 >>> 28);
                """))
                .containsExactly(
                        "1:whole(in=7)",
                        "2:number(in=0.5)",
                        "3:whole(in=-3)",
                        "4:number(in=1)",
                        "5:big(in=1099511627776)",
                        "6:whole(in=3)",
                        "7:whole(in=97)",
                        "8:flag(in=true)",
                        "9:text(in=\"a12.0ctruenull\")",
                        "10:number(in=0.3333333432674408)",
                        "11:whole(in=10)",
                        "12:whole(in=-2147483648)",
                        "13:whole(in=1)",
                        "14:whole(in=-6)",
                        "15:whole(in=15)");
    }

    @Test
    void structuredConstants_areJson() {
        assertThat(lines("""
                private static final List<Double> RATES = List.of(0.1, 2.0 * 3);
                private static final Config CONFIG = new Config(List.of(new Layer(WIDTH, "relu")), 1);
                static final int WIDTH = 4;
                @Pipeline static void flow() {
                    list(RATES); config(CONFIG); map(Map.of("b", 1, "a", 2)); mode(Mode.SLOW);
                    map(Map.ofEntries(Map.entry("k", WIDTH))); number(CONFIG.rate());
                }
                """))
                .containsExactly(
                        "1:list(in=[0.1,6])",
                        "2:config(in={\"layers\":[{\"size\":4,\"act\":\"relu\"}],\"rate\":1})",
                        "3:map(in={\"b\":1,\"a\":2})",
                        "4:mode(in=\"SLOW\")",
                        "5:map(in={\"k\":4})",
                        "6:number(in=1)");
    }

    @Test
    void nullAndTheDefaultItself_leaveAnInputOut() {
        assertThat(body("optional(null, null); optional(s, d); defaults(7, \"x\"); defaults(8, s); split(0.5);"))
                .containsExactly(
                        "1:optional()", "2:optional(s=$s, d=$d)", "3:defaults()", "4:defaults(n=8, s=$s)", "5:split()");
    }

    @Test
    void textOfValues_keepsTheirPlaces() {
        assertThat(body("""
                var a = text("run " + s + "-" + n);
                text("%s is %d%% of %s".formatted(a, n, "all") + b);
                text(String.format("%2$s%1$s %3$05.1f", s, m, 2.5)); text(String.valueOf(n)); text("" + s);
                """))
                .containsExactly(
                        "1:text(in='run {$s}-{$n}')",
                        "2:text(in='{1.Output} is {$n}% of all{$b}')",
                        "3:text(in='{$m}{$s} 002.5')",
                        "4:text(in='{$n}')",
                        "5:text(in=$s)");
    }

    @Test
    void reassignment_followsTheOrderOfStatements() {
        assertThat(body("String v; v = text(s); text(v); v = text(\"new\"); { v = text(v); int inner = 1; } text(v);"))
                .containsExactly(
                        "1:text(in=$s)",
                        "2:text(in=1.Output)",
                        "3:text(in=\"new\")",
                        "4:text(in=3.Output)",
                        "5:text(in=4.Output)");
    }

    @Test
    void taskOptions_overrideTheComponentsDefaults() {
        Lowered lowered = compile("""
                @Pipeline static void flow() {
                    heavy();
                    task(() -> heavy()).cpu("2").memory("4Gi").retries(0).timeout("90s").cache(true).cacheKey("k")
                        .env("A", "2").env("B", "3").displayName("Heavy").image("other:1")
                        .accelerator("nvidia.com/gpu", 2).cpuRequest("500m").memoryRequest("1Gi").run();
                    task(Steps::heavy).retries(3, "10s", 1.5, "5m").run();
                }
                """);
        var nodes = lowered.pipeline("flow").body().nodes();
        TaskOptions plain = ((Task) nodes.get(0)).options();
        assertThat(plain.constant(ContainerSetting.CPU_LIMIT)).contains("1");
        assertThat(plain.retry()).contains(TaskOptions.Retry.of(2));
        assertThat(plain.timeout()).contains(Duration.ofMinutes(5));
        assertThat(plain.cache()).isFalse();
        TaskOptions set = ((Task) nodes.get(1)).options();
        assertThat(set.container().keySet().stream()
                        .map(setting -> set.constant(setting).orElseThrow()))
                .containsExactly("other:1", "2", "500m", "4Gi", "1Gi", "nvidia.com/gpu", "2");
        assertThat(set.retry()).isEmpty();
        assertThat(set.timeout()).contains(Duration.ofSeconds(90));
        assertThat(set.cacheKey()).isEqualTo("k");
        assertThat(set.env())
                .extracting(variable -> variable.name() + "=" + variable.value())
                .containsExactly("A=2", "B=3");
        assertThat(set.displayName()).isEqualTo("Heavy");
        assertThat(((Task) nodes.get(2)).options().retry())
                .contains(new TaskOptions.Retry(3, Duration.ofSeconds(10), 1.5, Duration.ofMinutes(5)));
    }

    @Test
    void after_takesResultsOfEveryKind() {
        assertThat(body("""
                var a = text(s); var c = task(() -> { whole(1); }).run(); var parts = split(x);
                var model = task(() -> { return train(parts.train(), a); }).after(c, parts).run();
                task(() -> heavy()).after(model).after(parts.rows()).run();
                """))
                .containsExactly(
                        "1:text(in=$s)",
                        "2:whole(in=1)",
                        "3:split(share=$x)",
                        "4:train(data=3.train, name=1.Output) after [2, 3]",
                        "5:heavy() after [4, 3]");
    }

    @Test
    void nestedPipelines_areTasksToo() {
        Lowered lowered = compile("""
                record Both(String first, @Name("other") int second) {}
                @Pipeline static Both inner(String in, @Default("1") int times) {
                    return new Both(text(in), whole(times));
                }
                @Pipeline static Both flow(String s) {
                    var both = inner(s, 1);
                    text(both.first());
                    return task(() -> inner(both.first(), both.second())).cache(false).displayName("Inner").run();
                }
                """);
        PipelineModel flow = lowered.pipeline("flow");
        assertThat(flow.body().nodes()).hasSize(3);
        assertThat(((Task) flow.body().nodes().get(0)).callee()).isInstanceOf(PipelineCallee.class);
        assertThat(Sketch.of(flow)).contains("3:inner(in=1.first, times=1.other)");
        assertThat(flow.results().keySet()).extracting(output -> output.name()).containsExactly("first", "other");
        assertThat(lowered.pipelines()).containsOnlyKeys("flow", "inner");
    }

    @Test
    void results_areThePipelinesOutputs() {
        assertThat(lines("@Pipeline static Split flow() { return split(0.1); }"))
                .containsExactly("1:split(share=0.1)", "train <- 1.train", "test <- 1.test", "rows <- 1.rows");
        assertThat(lines("@Pipeline @Name(\"loss\") static double flow() { return number(2); }"))
                .containsExactly("1:number(in=2)", "loss <- 1.Output");
        assertThat(lines("@Pipeline static double flow() { return (whole(2)); }"))
                .containsExactly("1:whole(in=2)", "Output <- 1.Output");
    }

    @Test
    void aPipelineWithAMistake_leavesTheOthersWhole() {
        Lowered lowered = compile("""
                @Pipeline static void good() { whole(1); }
                @Pipeline static void bad() { while (true) { whole(1); } }
                @Pipeline static void caller() { whole(1); bad(); }
                """);
        assertThat(lowered.compilation().errors()).hasSize(1);
        assertThat(lowered.pipelines()).containsOnlyKeys("good");
    }

    @Test
    void pipelinesOfALaterClass_canBeCalled() {
        Lowered lowered = Lowered.of(
                JavaFileObjects.forSourceString("p.Steps", STEPS),
                JavaFileObjects.forSourceString(
                        "p.First", IMPORTS + "final class First { @Pipeline static void first() { Later.later(); } }"),
                JavaFileObjects.forSourceString(
                        "p.Later", IMPORTS + "final class Later { @Pipeline static void later() { whole(1); } }"));
        assertThat(lowered.pipelines()).containsOnlyKeys("first", "later");
    }
}
