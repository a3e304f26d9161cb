import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class BadMarkKey {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).podLabel("team name", "ml").run();
        // ERROR KFP4J-248 col 41: "team name" is not a valid key for a label or annotation | use at most 63 letters and digits, with dashes, underscores or dots between them; a domain and a slash may precede them, as in "example.com/team"
        // RIGHT Kfp.task(() -> done()).podLabel("team-name", "ml").run();
        Kfp.task(() -> done()).podAnnotation("a/b/c", "x").run();
        // ERROR KFP4J-248 col 46: "a/b/c" is not a valid key for a label or annotation | use at most 63 letters and digits, with dashes, underscores or dots between them; a domain and a slash may precede them, as in "example.com/team"
        // RIGHT Kfp.task(() -> done()).podAnnotation("a/b", "x").run();
        Kfp.task(() -> done()).nodeSelector("", "ssd").run();
        // ERROR KFP4J-248 col 45: "" is not a valid key for a label or annotation | use at most 63 letters and digits, with dashes, underscores or dots between them; a domain and a slash may precede them, as in "example.com/team"
        // RIGHT Kfp.task(() -> done()).nodeSelector("disktype", "ssd").run();
    }
}
