// SPDX-License-Identifier: Apache-2.0

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.ArrayList;
import java.util.List;

/** Counting and choosing need the results of all iterations; what follows from the assignment is not told. */
final class Combined {
    @Component static double score(String in) { return in.length(); }

    @Component static double highest(List<Double> all) { return all.get(0); }

    @Component static int size(List<Double> all) { return all.size(); }

    @Pipeline static double best(List<String> items) {
        double best = 0;
        // RIGHT var scores = new ArrayList<Double>();
        for (var item : items) {
            double found = score(item);
            // RIGHT
            if (found > best) { best = found; }
            // ERROR KFP4J-367 col 33: a loop cannot assign "best", which is declared outside of it: its iterations run in parallel | declare the variable in the loop; to combine the results of all iterations, add each to a list, "results.add(...)", and pass the list to a component
            // RIGHT scores.add(score(item));
        }
        return best;
        // RIGHT return highest(scores);
    }

    @Pipeline static int count(List<String> items) {
        int count = 0;
        // RIGHT var scores = new ArrayList<Double>();
        for (var item : items) {
            score(item);
            // RIGHT scores.add(score(item));
            count++;
            // ERROR KFP4J-367 col 13: a loop cannot assign "count", which is declared outside of it: its iterations run in parallel | declare the variable in the loop; to combine the results of all iterations, add each to a list, "results.add(...)", and pass the list to a component
            // RIGHT
        }
        return count;
        // RIGHT return size(scores);
    }

    @Pipeline static void lengths(List<String> items) {
        double sum = 0;
        // RIGHT
        var kept = new ArrayList<Double>();
        for (var item : items) {
            sum += score(item);
            // ERROR KFP4J-367 col 13: a loop cannot assign "sum", which is declared outside of it: its iterations run in parallel | declare the variable in the loop; to combine the results of all iterations, add each to a list, "results.add(...)", and pass the list to a component
            // RIGHT kept.add(score(item));
        }
        score("end");
        // RIGHT highest(kept);
    }
}
