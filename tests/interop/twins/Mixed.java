// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.finalStatus;
import static twins.Nesting.leaf;
import static twins.Nesting.middle;
import static twins.Steps.clean;
import static twins.Steps.flip;
import static twins.Steps.note;
import static twins.Steps.number;
import static twins.Steps.report;
import static twins.Steps.say;
import static twins.Steps.total;

import dev.kfp4j.annotations.Pipeline;
import java.util.List;

/** Branches, loops, exit handlers and pipelines inside one another. */
final class Mixed {
    private Mixed() {}

    @Pipeline
    static void loopWithCondition(List<Integer> counts) {
        for (var count : counts) {
            if (count > 2) {
                number(count);
            } else {
                clean("done");
            }
        }
    }

    @Pipeline
    static void loopWithConditionOnTask() {
        var coin = flip();
        for (var item : List.of("a", "b")) {
            if (say(item).equals("a")) {
                if (coin.equals("heads")) {
                    say(item);
                }
            }
        }
    }

    @Pipeline
    static void conditionWithLoop(int n, List<String> names) {
        var made = number(n);
        if (made > 1) {
            for (var name : names) {
                note(name, null, false);
                number(made);
            }
        } else {
            for (var name : List.of("x")) {
                note(name, null, false);
            }
        }
    }

    @Pipeline
    static void collectDecides(List<Integer> counts) {
        if (total(counts.stream().map(count -> number(count)).toList()) > 3) {
            clean("done");
        }
    }

    @Pipeline
    static void collectInACondition(int n) {
        if (n > 2) {
            total(List.of(1, 2).stream().map(count -> number(count)).toList());
        }
    }

    @Pipeline
    static void exitWithGroups(int n, List<String> names) {
        try {
            if (n > 1) {
                say("more");
            } else {
                say("less");
            }
            for (var name : names) {
                say(name);
            }
        } finally {
            report(finalStatus(), "groups");
        }
    }

    @Pipeline
    static void nestInGroups(int n, List<String> names) {
        if (n > 1) {
            leaf("in a branch", null);
        }
        for (var name : names) {
            var inner = leaf(name, null);
            say(inner);
            if (inner.equals("a")) {
                middle(name, 4);
            }
        }
    }

    @Pipeline
    static void branching(int n) {
        if (n > 1) {
            say("more");
        } else {
            say("less");
        }
    }

    @Pipeline
    static void looping(List<String> names) {
        for (var name : names) {
            say(name);
        }
    }

    @Pipeline
    static void nestGroups(List<String> names) {
        branching(1);
        if (flip().equals("heads")) {
            branching(2);
            looping(names);
        }
        for (var n : List.of(1, 2)) {
            branching(n);
            looping(List.of("a", "b"));
        }
    }
}
