import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class Idle {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(List<String> items) {
        text("a");
        for (var item : items) { }
        // ERROR KFP4J-378 col 9: no component is called in the loop | call one, or leave the loop out: KFP refuses an empty graph
        // RIGHT for (var item : items) { text(item); }
    }
}
