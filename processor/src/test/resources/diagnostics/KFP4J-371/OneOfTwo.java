import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.ArrayList;
import java.util.List;

final class OneOfTwo {
    @Component static String text(String in) { return in; }

    @Component static void list(List<String> in) {}

    @Pipeline static void flow(List<String> items) {
        var results = new ArrayList<String>();
        for (var item : items) {
            String made;
            if (item.equals("a")) { made = text("first"); } else { made = text(item); }
            results.add(made);
            // ERROR KFP4J-371 col 25: "made" cannot be collected from a loop: it comes from one of several branches | move the branches into a pipeline that returns the value, and call that pipeline in the loop
            // RIGHT results.add(text(item));
        }
        list(results);
        list(items.stream().map(item -> item.equals("a") ? text("first") : text(item)).toList());
        // ERROR KFP4J-371 col 58: "item.equals("a") ? text("first") : text(item)" cannot be collected from a loop: it comes from one of several branches | move the branches into a pipeline that returns the value, and call that pipeline in the loop
    }

    @Pipeline static void both(List<String> items) {
        var results = new ArrayList<String>();
        for (var item : items) {
            if (item.equals("a")) { results.add(text("first")); } else { results.add(text(item)); }
            // ERROR KFP4J-369 col 81: "results.add(...)" is called in two places | use one list per call; to collect from branches, move them into a pipeline that returns the value, and call it in the loop
        }
        list(results);
    }
}
