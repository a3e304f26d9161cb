import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Several {
    @Component static void done() {}

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s) {
        try {
            text(s);
        } finally {
            text("ended");
            // RIGHT
            done();
            // ERROR KFP4J-383 col 13: a "finally" block must make exactly one call of a component or pipeline, but this one makes 2: "text", "done" | put the work into one component, or into a pipeline, and call that
        }
    }

    @Pipeline static void fed(String s) {
        try {
            text(s);
        } finally {
            text(text("ended"));
            // ERROR KFP4J-383 col 13: a "finally" block must make exactly one call of a component or pipeline, but this one makes 2: "text", "text" | put the work into one component, or into a pipeline, and call that
            // RIGHT text("ended");
        }
    }
}
