// SPDX-License-Identifier: Apache-2.0

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.ArrayList;
import java.util.List;

final class AddAll {
    @Component static List<String> words(String in) { return List.of(in); }

    @Component static String first(String in) { return in; }

    @Component static void use(List<List<String>> in) {}

    @Component static void list(List<String> in) {}

    @Component static int size(List<String> in) { return in.size(); }

    @Pipeline static void flow(List<String> items) {
        var all = new ArrayList<String>();
        // RIGHT var all = new ArrayList<List<String>>();
        for (var item : items) {
            all.addAll(words(item));
            // ERROR KFP4J-372 col 13: "all" cannot be used here: only "all.add(...)" with one output fills it | add one output in each iteration, which can itself be a list
            // RIGHT all.add(words(item));
        }
        list(all);
        // ERROR KFP4J-372 col 14: "all" cannot be used here: no loop has filled it | return the list, or pass it to a component, after the loop that fills it; for a constant list, write List.of(...)
        // RIGHT use(all);
    }

    @Pipeline static void sized(List<String> items) {
        var all = new ArrayList<String>();
        for (var item : items) {
            all.add(first(item));
            var size = all.size();
            // ERROR KFP4J-372 col 24: "all" cannot be used here: the loop that fills it has not ended | return the list, or pass it to a component, after the loop that fills it; for a constant list, write List.of(...)
            // RIGHT
        }
        size(all);
    }
}
