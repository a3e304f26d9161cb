// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.parallel;
import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.average;
import static twins.Steps.clean;
import static twins.Steps.flip;
import static twins.Steps.joinWords;
import static twins.Steps.make;
import static twins.Steps.merge;
import static twins.Steps.note;
import static twins.Steps.number;
import static twins.Steps.numbers;
import static twins.Steps.ratio;
import static twins.Steps.rows;
import static twins.Steps.say;
import static twins.Steps.total;
import static twins.Steps.train;
import static twins.Steps.words;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Loops over constants, inputs and outputs, their items, and what is collected from them. */
final class Iterations {
    private Iterations() {}

    @Pipeline
    static void loopConstantTexts(@Default("x") String day) {
        for (var item : List.of("a", "b", "c")) {
            say(item);
            note(item + " on " + day, null, false);
        }
    }

    @Pipeline
    static void loopConstantNumbers() {
        for (var n : List.of(1, 2, 3)) {
            number(n);
        }
        for (var x : parallel(List.of(0.5, 1.5), 1)) {
            ratio(x);
        }
    }

    record Couple(String first, String second) {}

    @Pipeline
    static void loopRecords() {
        for (var pair : List.of(new Couple("a", "S"), new Couple("b", "L"))) {
            say(pair.first());
            note(pair.second(), null, false);
        }
    }

    @Pipeline
    static void loopInput(List<String> names, List<Integer> counts) {
        for (String name : names) {
            say(name);
        }
        for (int count : parallel(counts, 4)) {
            number(count);
        }
    }

    @Pipeline
    static void loopOutput() {
        for (var word : words(3)) {
            say(say(word));
        }
        for (var n : numbers()) {
            number(n);
        }
    }

    @Pipeline
    static void loopRows(List<Map<String, String>> given) {
        for (var row : rows()) {
            say(row.get("key"));
            say(row.get("data"));
        }
        for (var row : given) {
            say(row.get("key"));
        }
    }

    @Pipeline
    static void loopNested(List<String> names, List<Integer> counts) {
        var outside = flip();
        for (var name : names) {
            for (var count : counts) {
                note(name + " " + outside, null, false);
                number(count);
                say(name);
            }
        }
    }

    @Pipeline
    static void loopNestedConstants() {
        for (var name : List.of("a", "b")) {
            for (var count : List.of(1, 2)) {
                number(count);
                say(name);
            }
        }
    }

    @Pipeline
    static void loopOfInnerTask(List<String> names) {
        for (var name : names) {
            for (var word : words(4)) {
                note(word, null, false);
                say(name);
            }
        }
    }

    @Pipeline
    static void loopTables(List<Integer> counts) {
        var base = make(9);
        for (var count : counts) {
            var table = make(count);
            train(table, 10);
            train(base, count);
        }
    }

    @Pipeline
    static void loopAfter() {
        var first = flip();
        for (var item : List.of("a", "b")) {
            task(() -> say(item)).after(first).run();
        }
        clean("done");
    }

    @Pipeline
    static int collectNumbers(List<Integer> counts) {
        var made = new ArrayList<Integer>();
        for (var count : counts) {
            made.add(number(count));
        }
        return total(made);
    }

    @Pipeline
    static List<String> collectReturned(List<String> names) {
        return names.stream().map(name -> say(name)).toList();
    }

    @Pipeline
    static void collectTwo() {
        var said = new ArrayList<String>();
        var weighed = new ArrayList<Double>();
        for (var name : List.of("a", "b")) {
            said.add(say(name));
            weighed.add(ratio(2.0));
        }
        joinWords(said);
        average(weighed);
    }

    @Pipeline
    static int collectTables(List<Integer> counts) {
        return merge(counts.stream().map(count -> make(count)).toList());
    }

    @Pipeline
    static void collectTwice() {
        var made = new ArrayList<Integer>();
        for (var i : List.of(1, 2)) {
            for (var j : List.of(3, 4)) {
                made.add(number(j));
                number(i);
            }
        }
        total(made);
    }

    @Pipeline
    static void collectNestedTables() {
        var made = new ArrayList<Dataset>();
        for (var i : List.of(1, 2)) {
            for (var j : List.of(3, 4)) {
                made.add(make(j));
                number(i);
            }
        }
        merge(made);
    }

    @Pipeline
    static Dataset makeOne(int n) {
        return make(n);
    }

    @Pipeline
    static int collectFromAPipeline(List<Integer> counts) {
        return merge(counts.stream().map(count -> makeOne(count)).toList());
    }

    @Pipeline
    static int sumOf(List<Integer> counts) {
        return total(counts.stream().map(count -> number(count)).toList());
    }

    @Pipeline
    static int loopOverPipelines(List<Integer> counts) {
        var sums = new ArrayList<Integer>();
        for (var name : List.of("a", "b")) {
            say(name);
            sums.add(sumOf(counts));
        }
        return total(sums);
    }

    @Pipeline
    static void collectIntoALoop(List<String> names) {
        var said = names.stream().map(name -> say(name)).toList();
        for (var other : List.of("x", "y")) {
            joinWords(said);
            note(other, null, false);
        }
    }
}
