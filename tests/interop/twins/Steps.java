// SPDX-License-Identifier: Apache-2.0
package twins;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.artifacts.Artifact;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Metrics;
import dev.kfp4j.artifacts.Model;
import dev.kfp4j.dsl.TaskFinalStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components that the twins call; steps.py declares the same. */
final class Steps {
    private Steps() {}

    @Component
    static String flip() {
        return "heads";
    }

    @Component
    static int number(@Default("1") int n) {
        return n;
    }

    @Component
    static double ratio(@Default("0.5") double x) {
        return x;
    }

    @Component
    static boolean check(String text) {
        return !text.isEmpty();
    }

    @Component
    static String say(String text) {
        return text;
    }

    @Component
    static void note(String text, @Nullable Double weight, @Default("false") boolean loud) {
        System.out.println(text + weight + loud);
    }

    @Component
    static List<String> words(@Default("2") int count) {
        return List.of("w".repeat(count));
    }

    @Component
    static List<Integer> numbers() {
        return List.of(1, 2);
    }

    @Component
    static List<Map<String, String>> rows() {
        return List.of(Map.of("key", "a", "data", "b"));
    }

    @Component
    static Map<String, String> options() {
        return Map.of("key", "a");
    }

    @Component
    static void useOptions(Map<String, String> given) {
        System.out.println(given);
    }

    @Component
    static String joinWords(List<String> words) {
        return String.join(" ", words);
    }

    @Component
    static int total(List<Integer> numbers) {
        return numbers.stream().mapToInt(i -> i).sum();
    }

    @Component
    static double average(List<Double> ratios) {
        return ratios.stream().mapToDouble(d -> d).average().orElse(0);
    }

    record Halves(String left, int right) {}

    @Component
    static Halves split(String text) {
        return new Halves(text, text.length());
    }

    @Component
    @Name("table")
    static Dataset make(@Default("1") int n) {
        return Dataset.create();
    }

    record More(Dataset table, Dataset tableAgain, Metrics score, @Name("Output") int count) {}

    @Component
    static More makeMore(String text) {
        return new More(Dataset.create(), Dataset.create(), Metrics.create(), 1);
    }

    @Component
    static void use(Dataset table) {
        System.out.println(table.uri());
    }

    @Component
    static void inspect(Artifact thing) {
        System.out.println(thing.uri());
    }

    @Component
    @Name("model")
    static Model train(Dataset table, @Default("10") int rounds) {
        return Model.create();
    }

    @Component
    static void serve(Model model, @Nullable Dataset table) {
        System.out.println(model.uri());
    }

    @Component
    static int merge(List<Dataset> tables) {
        return tables.size();
    }

    @Component
    static void clean(@Default("done") String text) {
        System.out.println(text);
    }

    @Component
    static void report(@Nullable TaskFinalStatus status, @Default("ended") String text) {
        System.out.println(status + text);
    }
}
