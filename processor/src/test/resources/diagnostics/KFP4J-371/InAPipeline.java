// SPDX-License-Identifier: Apache-2.0

// OPTION -Akfp4j.image=acme/steps:1
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.ArrayList;
import java.util.List;

/** The remedy, followed: the branches are in a pipeline that returns the value. */
final class InAPipeline {
    @Component static String text(String in) { return in; }

    @Component static void list(List<String> in) {}

    @Pipeline static String choose(String item) {
        return item.equals("a") ? text("first") : text(item);
    }

    @Pipeline static void flow(List<String> items) {
        var results = new ArrayList<String>();
        for (var item : items) {
            results.add(item.equals("a") ? text("first") : text(item));
            // ERROR KFP4J-371 col 42: "item.equals("a") ? text("first") : text(item)" cannot be collected from a loop: it comes from one of several branches | move the branches into a pipeline that returns the value, and call that pipeline in the loop
            // RIGHT results.add(choose(item));
        }
        list(results);
    }

    @Pipeline static void twice(List<String> items) {
        var results = new ArrayList<String>();
        for (var item : items) {
            if (item.equals("a")) { results.add(text("first")); } else { results.add(text(item)); }
            // ERROR KFP4J-369 col 81: "results.add(...)" is called in two places | use one list per call; to collect from branches, move them into a pipeline that returns the value, and call it in the loop
            // RIGHT results.add(choose(item));
        }
        list(results);
    }
}
