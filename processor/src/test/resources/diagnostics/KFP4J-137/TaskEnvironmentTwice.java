import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class TaskEnvironmentTwice {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).env("A", "x").env("A", "y").run();
        // ERROR KFP4J-137 col 50: the environment variable "A" is set twice | remove one of the two
        // RIGHT Kfp.task(() -> done()).env("A", "x").env("B", "y").run();
    }
}
