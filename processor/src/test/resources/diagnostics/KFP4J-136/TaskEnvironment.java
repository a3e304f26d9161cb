import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class TaskEnvironment {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).env("1A", "x").run();
        // ERROR KFP4J-136 col 36: "1A" is not a valid name for an environment variable | use letters, digits and underscores, and do not start with a digit
        // RIGHT Kfp.task(() -> done()).env("A1", "x").run();
    }
}
