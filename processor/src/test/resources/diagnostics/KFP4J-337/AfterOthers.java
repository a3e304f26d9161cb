import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class AfterOthers {
    @Component static String text(String in) { return in; }

    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        var made = text("a");
        Kfp.task(() -> done()).after(s, made, 1, "run " + s).run();
        // ERROR KFP4J-337 col 38: after(...) takes results of tasks, but "s" is an input of the pipeline | pass the result of a component, or remove it: a task can wait only for tasks
        // ERROR KFP4J-337 col 47: after(...) takes results of tasks, but "1" is a constant | pass the result of a component, or remove it: a task can wait only for tasks
        // ERROR KFP4J-337 col 57: after(...) takes results of tasks, but ""run " + s" is a string built from run-time values | pass the result of a component, or remove it: a task can wait only for tasks
        // RIGHT Kfp.task(() -> done()).after(made).run();
    }
}
