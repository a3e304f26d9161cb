import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class After {
    @Component static String a(String in) { return in; }

    @Component static void note(String in) {}

    @Pipeline static void flow(String s, boolean f) {
        String v = a(s);
        note(v);
        if (f) { v = a("2"); }
        task(() -> note("x")).after(v).run();
        // ERROR KFP4J-348 col 37: "v" cannot be used here: only some of the branches before assign it | assign the output of a component to it in every branch, including "else" or "default", or use it inside the branch
        // RIGHT task(() -> note("x")).after(f ? a("3") : a("4")).run();
    }
}
