import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class AfterOthers {
    @Component static String text(String in) { return in; }

    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        var made = text("a");
        Kfp.task(() -> done()).after(s, made, 1, "run " + s).run();
        // ERROR KFP4J-337 col 38: after(...) takes results of tasks, and "s" is an input of the pipeline | name the result of a component, or leave it out: only tasks can be waited for
        // ERROR KFP4J-337 col 47: after(...) takes results of tasks, and "1" is a constant | name the result of a component, or leave it out: only tasks can be waited for
        // ERROR KFP4J-337 col 57: after(...) takes results of tasks, and ""run " + s" is a text | name the result of a component, or leave it out: only tasks can be waited for
        // RIGHT Kfp.task(() -> done()).after(made).run();
    }
}
