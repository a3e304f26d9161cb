// SPDX-License-Identifier: Apache-2.0

// OPTION -Akfp4j.image=acme/steps:1
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.ArrayList;
import java.util.List;

final class InABranch {
    @Component static String text(String in) { return in; }

    @Component static void list(List<String> in) {}

    @Pipeline static void flow(List<String> items) {
        var results = new ArrayList<String>();
        for (var item : items) {
            if (item.equals("a")) { results.add(text(item)); }
            // RIGHT results.add(text(item));
        }
        list(results);
        // WARNING KFP4J-408 col 14: a Kubeflow Pipelines cluster fails if an iteration of the loop does not run "text", whose results are collected here | call it in every iteration, and decide inside the component
    }
}
