import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class Idle {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(List<String> items) {
        text("a");
        for (var item : items) { }
        // ERROR KFP4J-378 col 9: the loop calls no component | call one, or remove the loop: KFP rejects an empty graph
        // RIGHT for (var item : items) { text(item); }
    }
}
