// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.clean;
import static twins.Steps.flip;
import static twins.Steps.joinWords;
import static twins.Steps.make;
import static twins.Steps.merge;
import static twins.Steps.note;
import static twins.Steps.number;
import static twins.Steps.rows;
import static twins.Steps.say;
import static twins.Steps.serve;
import static twins.Steps.total;
import static twins.Steps.train;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Model;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that cross many borders: collected at several levels, made in branches of loops, handed through pipelines. */
final class Complex {
    private Complex() {}

    @Pipeline
    static int crossTwoLevels() {
        var outer = new ArrayList<Integer>();
        for (var a : List.of(1, 2, 3)) {
            outer.add(number(a));
            total(List.of(4, 5, 6).stream().map(b -> number(b)).toList());
        }
        total(outer);
        var again = new ArrayList<Integer>();
        for (var c : List.of(7, 8)) {
            again.add(total(outer));
            number(c);
        }
        return total(again);
    }

    @Pipeline
    static void crossTablesTwoLevels(List<Integer> counts) {
        var outer = new ArrayList<Dataset>();
        for (var a : counts) {
            outer.add(make(a));
            var inner = new ArrayList<Dataset>();
            for (var b : List.of("x", "y")) {
                say(b);
                inner.add(make(a));
            }
            merge(inner);
        }
        merge(outer);
    }

    record Couple(String first, String second) {}

    @Pipeline
    static void crossFieldsInConditions() {
        for (var item : List.of(new Couple("1", "2"), new Couple("3", "4"))) {
            say(item.second());
            if (item.first().equals("1")) {
                clean("done");
            }
        }
        for (var row : rows()) {
            if (row.get("key").equals("a")) {
                say(row.get("data"));
            } else {
                say(row.get("key"));
            }
        }
    }

    @Pipeline
    static void listen(String text) {
        var said = say(text);
        if (said.equals("Hello")) {
            note("world", null, false);
        }
        if (!said.equals("Hello")) {
            note("Bye!", null, false);
        }
    }

    @Pipeline
    static void crossPipelineInLoop(@Default("Hello") String text) {
        say(text);
        for (var item : List.of("Hello", "world!")) {
            listen(item);
        }
    }

    @Pipeline
    static List<String> produce(List<String> names) {
        return names.stream().map(name -> say(name)).toList();
    }

    @Pipeline
    static String consume(List<String> names) {
        for (var name : names) {
            note(name, null, false);
        }
        return joinWords(names);
    }

    @Pipeline
    static String crossCollectedIntoPipelines(List<String> names) {
        var made = produce(names);
        consume(made);
        for (var name : made) {
            say(name);
        }
        return consume(names.stream().map(name -> say(name)).toList());
    }

    @Pipeline
    static void maybeServe(Model model, @Nullable Dataset table) {
        serve(model, table);
    }

    @Pipeline
    static void crossOptionalArtifacts(Dataset table, @Nullable Dataset other) {
        var model = train(table, 3);
        maybeServe(model, null);
        maybeServe(model, table);
        serve(model, other);
    }

    @Pipeline
    static List<Integer> crossBranchesInLoops(List<Integer> counts) {
        var coin = flip();
        var made = new ArrayList<Integer>();
        for (var count : counts) {
            var chosen = number(count > 3 ? number(100) : number(count));
            if (coin.equals("heads")) {
                number(chosen);
            }
            made.add(chosen);
        }
        return made;
    }

    @Pipeline
    static void crossHandlers(String text, List<String> names) {
        var first = say(text);
        try {
            var said = new ArrayList<String>();
            for (var name : names) {
                if (first.equals("a")) {
                    listen(name);
                }
                said.add(say(name));
            }
            joinWords(said);
        } finally {
            clean(text);
        }
    }
}
