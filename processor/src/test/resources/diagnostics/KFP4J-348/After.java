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
        // ERROR KFP4J-348 col 37: "v" cannot be used here: it is assigned in some of the branches before and not in all | assign it in every branch, "else" or "default" included, each time what a component called there returns; or use it inside the branch
        // RIGHT task(() -> note("x")).after(f ? a("3") : a("4")).run();
    }
}
