import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class EmptyText {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).displayName("").cacheKey(" ").run();
        // ERROR KFP4J-223 col 44: displayName(...) of a task must not be empty | write a text, or remove the option
        // ERROR KFP4J-223 col 57: cacheKey(...) of a task must not be empty | write a text, or remove the option
        // RIGHT Kfp.task(() -> done()).displayName("Done").cacheKey("v2").run();
    }
}
