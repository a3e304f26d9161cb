import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class ExitTaskTakes {
    @Component static void done() {}

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s) {
        String before = text(s);
        try {
            text(before);
        } finally {
            text(before);
            // ERROR KFP4J-384 col 18: an exit task can neither take "before" nor wait for it, because it comes from a task | pass only inputs of the pipeline, constants and finalStatus(): an exit task runs whichever tasks have failed
            // RIGHT text(s);
        }
    }

    @Pipeline static void waiting(String s) {
        var before = text(s);
        // RIGHT text(s);
        try {
            done();
        } finally {
            task(() -> done()).after(before).run();
            // ERROR KFP4J-384 col 38: an exit task can neither take "before" nor wait for it, because it comes from a task | pass only inputs of the pipeline, constants and finalStatus(): an exit task runs whichever tasks have failed
            // RIGHT done();
        }
    }

    @Pipeline static void ofTheBody(String s) {
        String made = "none";
        try {
            made = text(s);
            done();
        } finally {
            text(made);
            // ERROR KFP4J-384 col 18: an exit task can neither take "made" nor wait for it, because it comes from a task | pass only inputs of the pipeline, constants and finalStatus(): an exit task runs whichever tasks have failed
            // RIGHT text(s);
        }
    }
}
