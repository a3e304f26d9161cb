import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class TaskImage {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).image("Not An Image").run();
        // ERROR KFP4J-138 col 38: "Not An Image" is not a valid container image | write a reference such as "ghcr.io/acme/steps:1.2" or "steps@sha256:..."
        // RIGHT Kfp.task(() -> done()).image("ghcr.io/acme/steps:1.2").run();
    }
}
