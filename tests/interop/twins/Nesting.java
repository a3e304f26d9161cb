// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.clean;
import static twins.Steps.make;
import static twins.Steps.note;
import static twins.Steps.number;
import static twins.Steps.say;
import static twins.Steps.serve;
import static twins.Steps.train;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Model;
import org.jspecify.annotations.Nullable;

/** Pipelines in pipelines, in every position. */
final class Nesting {
    private Nesting() {}

    @Pipeline
    static String leaf(@Default("leaf") String text, @Nullable Double weight) {
        note(text, weight, false);
        return say(text);
    }

    @Pipeline
    static String middle(String text, @Default("4") int n) {
        number(n);
        say("before");
        return leaf(text, null);
    }

    @Pipeline
    static String nestThreeLevels(@Default("top") String text) {
        say(text);
        var first = middle(text, 4);
        return middle(first, 5);
    }

    @Pipeline
    static void nestOptional(@Nullable Double weight) {
        leaf("leaf", null);
        leaf("given", 2.5);
        leaf("leaf", weight);
    }

    record Trained(Dataset table, Model model, int count) {}

    @Pipeline
    static Trained training(Dataset table, @Default("5") int rounds) {
        var model = train(table, rounds);
        var more = make(3);
        return new Trained(more, model, number(rounds));
    }

    @Pipeline
    static Model nestArtifacts(@Default("2") int n) {
        var made = make(n);
        var trained = training(made, 5);
        serve(trained.model(), trained.table());
        var again = training(trained.table(), trained.count());
        return again.model();
    }

    @Pipeline
    static void nestOrder() {
        var first = leaf("leaf", null);
        var second = task(() -> leaf("b", null)).after(first).run();
        task(() -> clean("done")).after(first, second).run();
        var third = task(() -> say("x")).after(second).run();
        middle(third, 4);
    }
}
