import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Private {
    @Component static String text(String in) { return in; }

    @Pipeline private static void flow() { text("a"); }
    // ERROR KFP4J-202 col 35: pipeline "flow" must not be private | remove "private": other classes run and call the pipeline
    // RIGHT @Pipeline static void flow() { text("a"); }
}
