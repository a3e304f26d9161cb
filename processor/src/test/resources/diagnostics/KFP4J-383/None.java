import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class None {
    @Component static void done() {}

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s) {
        try {
            text(s);
        } finally {
        // ERROR KFP4J-383 col 19: a "finally" block must make exactly one call of a component or pipeline, but this one makes none | put the work into one component, or into a pipeline, and call that
            String ended = "ended";
            // RIGHT text("ended");
        }
    }
}
