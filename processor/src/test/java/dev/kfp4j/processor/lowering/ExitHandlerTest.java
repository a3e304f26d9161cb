// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.pipeline.Callee.PipelineCallee;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Group.ExitHandler;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.RunValue;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.FinalStatus;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.RunConstant;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code try} with {@code finally}, tasks that ignore failures, and the values that only the engine knows. */
class ExitHandlerTest {
    private static List<Node> nodes(String statements) {
        var source = JavaFileObjects.forSourceString("p.Flow", """
                package p;
                import static dev.kfp4j.dsl.Kfp.*;
                import dev.kfp4j.annotations.*;
                import dev.kfp4j.dsl.*;
                final class Flow {
                    @Component static String text(@Default("x") String in) { return in; }
                    @Component static void done(String in) {}
                    @Component static void report(@Default("7") int n, TaskFinalStatus status, @Default("x") String in) {}
                    @Pipeline static void nested(String in) { done(in); }
                    @Pipeline static void ended(TaskFinalStatus status) { report(1, status, "a"); }
                    @Pipeline static void flow(String s) {
                %s
                    }
                }
                """.formatted(statements));
        return Lowered.of(source).pipeline("flow").body().nodes();
    }

    private static Argument argument(Node task, String input) {
        return ((Task) task)
                .arguments().entrySet().stream()
                        .filter(entry -> entry.getKey().name().equals(input))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
    }

    private static Group handler(Node node) {
        assertThat(((Group) node).kind()).isEqualTo(new ExitHandler());
        return (Group) node;
    }

    @Test
    void exitTask_waitsForTheEndOfTheHandlerHoweverItEnds() {
        List<Node> nodes = nodes("try { done(text(s)); } finally { done(\"ended\"); }");

        assertThat(nodes).hasSize(2);
        var exit = (Task) nodes.get(0);
        Group handler = handler(nodes.get(1));
        assertThat(handler.body().nodes()).extracting(Node::toString).containsExactly("text", "done");
        assertThat(exit.after()).containsExactly(handler);
        assertThat(exit.options().ignoreUpstreamFailure()).isTrue();
        assertThat(exit.isExitTaskOf(handler)).isTrue();
    }

    @Test
    void severalHandlers_haveAnExitTaskEach() {
        List<Node> nodes = nodes("""
                try { text(s); } finally { done("a"); }
                text(s);
                try { text(s); } finally { done("b"); }
                """);

        assertThat(nodes).hasSize(5);
        assertThat(((Task) nodes.get(0)).after()).containsExactly(handler(nodes.get(1)));
        assertThat(((Task) nodes.get(2)).options().ignoreUpstreamFailure()).isFalse();
        assertThat(((Task) nodes.get(3)).after()).containsExactly(handler(nodes.get(4)));
    }

    @Test
    void finalStatusInFinally_isTheHandlersAndKeepsTheOrderOfInputs() {
        List<Node> nodes = nodes("try { text(s); } finally { report(8, finalStatus(), \"y\"); }");

        assertThat(argument(nodes.get(0), "status")).isEqualTo(new FinalStatus(nodes.get(1)));
        assertThat(((Task) nodes.get(0)).arguments().keySet())
                .extracting(input -> input.name())
                .containsExactly("n", "status", "in");
    }

    @Test
    void exitTask_takesConstantsOfVariablesTextAndOptions() {
        List<Node> nodes = nodes("""
                try { text(s); } finally {
                    var words = "end of " + s;
                    task(() -> done(words)).retries(1).displayName("The end").run();
                }
                """);

        var exit = (Task) nodes.get(0);
        assertThat(argument(exit, "in")).isInstanceOf(Text.class);
        assertThat(exit.options().displayName()).isEqualTo("The end");
        assertThat(exit.options().ignoreUpstreamFailure()).isTrue();
    }

    @Test
    void exitTask_canBeAPipeline() {
        List<Node> nodes = nodes("try { text(s); } finally { nested(s); }");

        assertThat(((Task) nodes.get(0)).callee()).isInstanceOf(PipelineCallee.class);
        assertThat(((Task) nodes.get(0)).after()).containsExactly(nodes.get(1));
    }

    @Test
    void exitPipeline_handsItsStatusToItsSteps() {
        List<Node> nodes = nodes("try { text(s); } finally { ended(finalStatus()); }");

        assertThat(argument(nodes.get(0), "status")).isEqualTo(new FinalStatus(nodes.get(1)));
    }

    @Test
    void afterAResultOfTheBlock_waitsForTheWholeBlockToSucceed() {
        List<Node> nodes = nodes("""
                String made;
                try { made = text(s); } finally { done("ended"); }
                task(() -> done("next")).after(made).run();
                """);

        var next = (Task) nodes.get(2);
        assertThat(next.after()).containsExactly(nodes.get(1));
        assertThat(next.options().ignoreUpstreamFailure()).isFalse();
    }

    @Test
    void constantsThatFinallyAssigns_holdAfterwards() {
        List<Node> nodes = nodes("""
                String word = "before";
                try { word = "inside"; text(s); } finally { word = "at the end"; done(word); }
                done(word);
                """);

        assertThat(argument(nodes.get(0), "in")).isEqualTo(new ConstantArgument(JsonValue.of("at the end")));
        assertThat(argument(nodes.get(2), "in")).isEqualTo(new ConstantArgument(JsonValue.of("at the end")));
    }

    @Test
    void finalStatusWithIgnoredFailure_isThatOfTheOneTask() {
        List<Node> nodes = nodes("""
                var made = text(s);
                task(() -> report(8, finalStatus(), made)).after(made).ignoreUpstreamFailure().run();
                """);

        assertThat(argument(nodes.get(1), "status")).isEqualTo(new FinalStatus(nodes.get(0)));
    }

    @Test
    void valuesOfTheRun_stayWholeAndTheWorkspaceMayStandInText() {
        List<Node> nodes = nodes("done(runId()); nested(taskName()); done(workspacePath() + \"/data\");");

        assertThat(argument(nodes.get(0), "in")).isEqualTo(new RunConstant(RunValue.RUN_ID));
        assertThat(argument(nodes.get(1), "in")).isEqualTo(new RunConstant(RunValue.TASK_NAME));
        assertThat(argument(nodes.get(2), "in"))
                .isEqualTo(new Text(List.of(new Part.Run(RunValue.WORKSPACE_PATH), new Part.Fixed("/data"))));
    }

    @Test
    void pinnedConstant_isWrittenEvenIfItIsTheDefault() {
        List<Node> nodes = nodes("text(\"x\"); text(pinned(\"x\"));");

        assertThat(((Task) nodes.get(0)).arguments()).isEmpty();
        assertThat(argument(nodes.get(1), "in")).isEqualTo(new ConstantArgument(JsonValue.of("x")));
    }
}
