import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.ArrayList;
import java.util.List;

final class Outside {
    @Component static String text(String in) { return in; }

    @Component static void list(List<String> in) {}

    @Pipeline static void flow(List<String> items) {
        var results = new ArrayList<String>();
        results.add(text("a"));
        // ERROR KFP4J-368 col 16: "results.add(...)" must be inside a loop | add to the list in one "for" loop after its declaration, or use List.of(...) with constants
        // RIGHT for (var item : items) { results.add(text(item)); }
        list(results);
        for (var item : items) {
            var inner = new ArrayList<String>();
            inner.add(text(item));
            // ERROR KFP4J-368 col 18: "inner.add(...)" must be inside a loop | add to the list in one "for" loop after its declaration, or use List.of(...) with constants
        }
    }
}
