// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.parallel;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;
import java.util.Map;

final class ParallelforParallelism {
    record Texts(@Name("A_a") String a, @Name("B_b") String b) {}

    record Numbers(int a, int b) {}

    private static final List<Map<String, Integer>> ROWS =
            List.of(Map.of("a", 1, "b", 2), Map.of("a", 2, "b", 3), Map.of("a", 3, "b", 4));

    @Component
    static void printText(String msg) {
        System.out.println(msg);
    }

    @Component
    static void printInt(int x) {
        System.out.println(x);
    }

    @Component(name = "list-dict-maker-0")
    static List<Map<String, Integer>> listDictMaker0() {
        return ROWS;
    }

    @Component(name = "list-dict-maker-1")
    static List<Map<String, Integer>> listDictMaker1() {
        return ROWS;
    }

    @Component(name = "list-dict-maker-2")
    static List<Map<String, Integer>> listDictMaker2() {
        return ROWS;
    }

    @Component(name = "list-dict-maker-3")
    static List<Map<String, Integer>> listDictMaker3() {
        return ROWS;
    }

    @Pipeline(name = "pipeline-with-loops")
    static void pipeline(List<String> loopParameter) {
        for (var item : parallel(loopParameter, 2)) {
            printText(item);
            for (var nested : loopParameter) {
                printText(nested);
            }
        }
        for (var item : List.of(new Texts("1", "2"), new Texts("10", "20"))) {
            printText(item.a());
            printText(item.b());
            for (var nested : parallel(List.of(new Texts("10", "20"), new Texts("100", "200")), 1)) {
                printText(nested.a());
                printText(nested.b());
            }
        }
        for (var item : parallel(List.of(new Numbers(1, 2), new Numbers(2, 3), new Numbers(3, 4)), 1)) {
            printInt(item.a());
        }
        for (var row : listDictMaker0()) {
            printInt(row.get("a"));
        }
        for (var row : listDictMaker1()) {
            printInt(row.get("a"));
        }
        for (var row : listDictMaker2()) {
            printInt(row.get("a"));
        }
        for (var row : listDictMaker3()) {
            printInt(row.get("a"));
        }
        for (var row : listDictMaker1()) {
            printInt(row.get("a"));
        }
    }
}
