import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class FieldInSetting {
    @Component static void done() {}
    
    record Pair(String secret, String text) {}
    @Component static Pair pair() { return new Pair("a", "b"); }
    @Component static java.util.List<Pair> pairs() { return java.util.List.of(); }
    @Pipeline static void flow() {
        for (Pair pair : pairs()) {
            Kfp.task(() -> done()).secretEnv(pair.secret(), "key", "A").run();
            // ERROR KFP4J-265 col 57: secretEnv(...) cannot take "pair.secret()": a cluster cannot extract a part of a value for a setting | pass a whole value: loop over a list of strings, or give the component a separate output for it
            // RIGHT Kfp.task(() -> done()).secretEnv("secret", "key", "A").run();
        }
    }
}
