// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.parallel;
import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.average;
import static twins.Steps.joinWords;
import static twins.Steps.make;
import static twins.Steps.makeMore;
import static twins.Steps.merge;
import static twins.Steps.note;
import static twins.Steps.number;
import static twins.Steps.numbers;
import static twins.Steps.ratio;
import static twins.Steps.rows;
import static twins.Steps.say;
import static twins.Steps.total;
import static twins.Steps.train;
import static twins.Steps.use;
import static twins.Steps.useOptions;
import static twins.Steps.words;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Model;
import dev.kfp4j.dsl.Completion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Loops, what they collect, and the fields of their items. */
final class Loops {
    private Loops() {}

    record Size(int height, int width) {}

    @Pipeline
    static void loopInputs(@Default("[\"a\"]") List<String> names, List<Integer> sizes, List<Double> shares) {
        for (var name : names) {
            say(name);
        }
        for (var size : parallel(sizes, 2)) {
            number(size);
            say("size " + size);
        }
        for (var share : shares) {
            ratio(share);
            for (var name : parallel(names, 1)) {
                note(name, share, false);
            }
        }
    }

    @Pipeline
    static void loopOutputs(int count) {
        var made = words(count);
        for (var word : made) {
            say(word);
            for (var other : made) {
                say(other);
            }
        }
        for (var row : rows()) {
            useOptions(row);
            say(row.get("key"));
            for (var size : numbers()) {
                number(size);
                say(row.get("data"));
            }
        }
        joinWords(made);
    }

    @Pipeline
    static void loopConstants(String text) {
        for (var word : List.of("a", "b")) {
            say(word);
        }
        for (var share : parallel(List.of(0.25, 0.75), 1)) {
            ratio(share);
        }
        for (var loud : List.of(true, false)) {
            note(text, null, loud);
        }
        for (var few : List.of(List.of("a"), List.of("b", "c"))) {
            joinWords(few);
        }
        for (var size : List.of(new Size(1, 2), new Size(3, 4))) {
            number(size.height());
            number(size.width());
            for (var options : List.of(Map.of("key", "x", "data", "y"))) {
                useOptions(options);
                say(options.get("data"));
            }
        }
    }

    @Pipeline
    static int collectParameters(List<Integer> sizes) {
        var results = new ArrayList<Integer>();
        var shares = new ArrayList<Double>();
        for (var size : sizes) {
            var made = number(size);
            results.add(number(made));
            shares.add(ratio(0.1));
        }
        average(shares);
        for (var word : words(3)) {
            say(word);
            total(results);
        }
        return total(results);
    }

    @Pipeline
    static List<Dataset> collectArtifacts(List<String> names) {
        var tables = new ArrayList<Dataset>();
        for (var name : names) {
            var more = makeMore(name);
            train(more.table(), 5);
            tables.add(more.tableAgain());
        }
        merge(tables);
        return tables;
    }

    @Pipeline
    static List<Model> collectNested(List<String> names, List<Integer> sizes) {
        var models = new ArrayList<Model>();
        for (var name : names) {
            say(name);
            var tables = new ArrayList<Dataset>();
            for (var size : sizes) {
                var table = make(size);
                tables.add(table);
                models.add(train(table, size));
            }
            number(merge(tables));
        }
        return models;
    }

    @Pipeline
    static List<String> collectByStream(List<String> names) {
        return parallel(names, 3).stream()
                .map(name -> {
                    var said = say(name);
                    note(said, null, true);
                    return say(said);
                })
                .toList();
    }

    @Pipeline
    static void loopOverCollected(List<String> names) {
        var tables = collectArtifacts(names);
        for (var table : tables) {
            use(table);
            for (var word : collectByStream(names)) {
                use(table);
                say(word);
            }
        }
        merge(tables);
    }

    @Pipeline
    static void waitForLoop(List<String> names) {
        var said = new ArrayList<String>();
        var noted = new ArrayList<Completion>();
        for (var name : names) {
            said.add(say(name));
            noted.add(task(() -> note(name, null, false)).run());
        }
        task(() -> number(3)).after(said).run();
        task(() -> number(4)).after(noted).run();
    }
}
