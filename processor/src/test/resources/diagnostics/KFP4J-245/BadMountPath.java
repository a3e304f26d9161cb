import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class BadMountPath {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).mountVolume("claim", "data").run();
        // ERROR KFP4J-245 col 53: "data" is not a valid mount path | write an absolute path without ".." and ":", such as "/data"
        // RIGHT Kfp.task(() -> done()).mountVolume("claim", "/data").run();
        Kfp.task(() -> done()).secretVolume("secret", "/a/../b").run();
        // ERROR KFP4J-245 col 55: "/a/../b" is not a valid mount path | write an absolute path without ".." and ":", such as "/data"
        // RIGHT Kfp.task(() -> done()).secretVolume("secret", "/b").run();
        Kfp.task(() -> done()).emptyDir("e", "/").run();
        // ERROR KFP4J-245 col 46: "/" is not a valid mount path | write an absolute path without ".." and ":", such as "/data"
        // RIGHT Kfp.task(() -> done()).emptyDir("e", "/e").run();
    }
}
