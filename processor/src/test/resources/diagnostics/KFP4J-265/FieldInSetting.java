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
            // ERROR KFP4J-265 col 57: "pair.secret()" is a part of a value, and clusters cannot pick it for secretEnv(...) | hand over the whole value: loop over a list of texts, or give the component's output an output of its own
            // RIGHT Kfp.task(() -> done()).secretEnv("secret", "key", "A").run();
        }
    }
}
