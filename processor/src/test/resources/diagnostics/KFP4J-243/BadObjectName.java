import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class BadObjectName {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).secretEnv("My_Secret", "key", "A").run();
        // ERROR KFP4J-243 col 42: "My_Secret" is not a valid name for a secret | use lower-case letters and digits, with dashes or dots between them, at most 253 characters
        // RIGHT Kfp.task(() -> done()).secretEnv("my-secret", "key", "A").run();
        Kfp.task(() -> done()).configMapVolume("config/map", "/c").run();
        // ERROR KFP4J-243 col 48: "config/map" is not a valid name for a config map | use lower-case letters and digits, with dashes or dots between them, at most 253 characters
        // RIGHT Kfp.task(() -> done()).configMapVolume("config-map", "/c").run();
        Kfp.task(() -> done()).mountVolume("-claim", "/c").run();
        // ERROR KFP4J-243 col 44: "-claim" is not a valid name for a volume claim | use lower-case letters and digits, with dashes or dots between them, at most 253 characters
        // RIGHT Kfp.task(() -> done()).mountVolume("claim", "/c").run();
        Kfp.task(() -> done()).imagePullSecret("").run();
        // ERROR KFP4J-243 col 48: "" is not a valid name for a secret | use lower-case letters and digits, with dashes or dots between them, at most 253 characters
        // RIGHT Kfp.task(() -> done()).imagePullSecret("registry").run();
    }
}
