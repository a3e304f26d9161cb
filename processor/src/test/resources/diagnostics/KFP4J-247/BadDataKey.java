import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;
import java.util.Map;

final class BadDataKey {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).secretEnv("secret", "pass word", "A").run();
        // ERROR KFP4J-247 col 52: "pass word" is not a valid key of a secret | use letters, digits, dashes, underscores and dots, at most 253 characters
        // RIGHT Kfp.task(() -> done()).secretEnv("secret", "password", "A").run();
        Kfp.task(() -> done()).configMapEnv("config", Map.of("a/b", "A")).run();
        // ERROR KFP4J-247 col 61: "a/b" is not a valid key of a config map | use letters, digits, dashes, underscores and dots, at most 253 characters
        // RIGHT Kfp.task(() -> done()).configMapEnv("config", Map.of("b", "A")).run();
    }
}
