// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;
import java.util.Map;

final class Loops {
    @Component
    static List<Map<String, String>> argsGeneratorOp() {
        return List.of(Map.of("A_a", "1", "B_b", "2"), Map.of("A_a", "10", "B_b", "20"));
    }

    @Component
    static void printText(String msg) {
        System.out.println(msg);
    }

    @Component
    static void printStruct(Map<String, String> struct) {
        System.out.println(struct);
    }

    @Pipeline(name = "pipeline-with-loops")
    static void loops(@Default("[\"a\", \"b\"]") List<String> loopParameter) {
        for (var item : loopParameter) {
            printText(item);
        }

        for (var item : argsGeneratorOp()) {
            printStruct(item);
            printText(item.get("A_a"));
            printText(item.get("B_b"));
        }

        for (var item : List.of(Map.of("A_a", "1", "B_b", "2"), Map.of("A_a", "10", "B_b", "20"))) {
            printStruct(item);
            printText(item.get("A_a"));
            printText(item.get("B_b"));
        }
    }
}
