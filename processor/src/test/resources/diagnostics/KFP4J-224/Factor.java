import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class Factor {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).retries(1, "1s", 0.5, "1m").run();
        // ERROR KFP4J-224 col 49: the factor of a retry must be at least 1, not 0.5 | write the factor by which each wait is longer than the wait before it
        // RIGHT Kfp.task(() -> done()).retries(1, "1s", 1.5, "1m").run();
    }
}
