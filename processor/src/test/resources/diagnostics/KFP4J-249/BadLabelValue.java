import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class BadLabelValue {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).podLabel("team", "machine learning").run();
        // ERROR KFP4J-249 col 49: "machine learning" is not a valid value for a label | use at most 63 letters and digits, with dashes, underscores or dots between them; an annotation accepts any text
        // RIGHT Kfp.task(() -> done()).podAnnotation("team", "machine learning").run();
        Kfp.task(() -> done()).nodeSelector("zone", "eu/1").run();
        // ERROR KFP4J-249 col 53: "eu/1" is not a valid value for a label | use at most 63 letters and digits, with dashes, underscores or dots between them; an annotation accepts any text
        // RIGHT Kfp.task(() -> done()).nodeSelector("zone", "eu-1").run();
    }
}
