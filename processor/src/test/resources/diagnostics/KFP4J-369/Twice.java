import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.ArrayList;
import java.util.List;

final class Twice {
    @Component static String text(String in) { return in; }

    @Component static void list(List<String> in) {}

    @Pipeline static void flow(List<String> items) {
        var results = new ArrayList<String>();
        for (var item : items) {
            results.add(text(item));
            results.add(text("b"));
            // ERROR KFP4J-369 col 20: "results.add(...)" is called in two places | use one list per call; to collect from branches, move them into a pipeline that returns the value, and call it in the loop
            // RIGHT text("b");
        }
        list(results);
    }

    @Pipeline static void loops(List<String> items) {
        var results = new ArrayList<String>();
        for (var item : items) { results.add(text(item)); }
        for (var item : items) { results.add(text(item)); }
        // ERROR KFP4J-369 col 41: "results.add(...)" is called in two places | use one list per call; to collect from branches, move them into a pipeline that returns the value, and call it in the loop
    }
}
