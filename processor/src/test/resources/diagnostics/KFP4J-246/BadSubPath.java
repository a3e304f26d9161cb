import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class BadSubPath {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).mountVolume("claim", "/data", "/run").run();
        // ERROR KFP4J-246 col 62: "/run" is not a valid path inside a volume | write a relative path without "..", such as "run/data"
        // RIGHT Kfp.task(() -> done()).mountVolume("claim", "/data", "run").run();
        Kfp.task(() -> done()).mountVolume("claim", "/data", "../run").run();
        // ERROR KFP4J-246 col 62: "../run" is not a valid path inside a volume | write a relative path without "..", such as "run/data"
        // RIGHT Kfp.task(() -> done()).mountVolume("claim", "/data", "run").run();
    }
}
