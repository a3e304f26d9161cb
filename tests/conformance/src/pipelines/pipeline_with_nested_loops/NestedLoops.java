// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class NestedLoops {
    record Row(@Name("p_a") List<Map<String, String>> cells, @Name("p_b") String title) {}

    @Component
    static void printOp(String msg, @Nullable String msg2) {
        System.out.println(msg + msg2);
    }

    @Pipeline(name = "pipeline-with-nested-loops")
    static void pipeline(
            @Default("""
                    [{"p_a": [{"q_a": "1"}, {"q_a": "2"}], "p_b": "hello"},
                     {"p_a": [{"q_a": "11"}, {"q_a": "22"}], "p_b": "halo"}]""") List<Row> loopParameter) {
        for (var row : loopParameter) {
            for (var cell : row.cells()) {
                printOp(cell.get("q_a"), null);
            }
        }
        for (var item : List.of("1", "2")) {
            printOp(item, null);
            for (var other : List.of("100", "200", "300")) {
                printOp(item, other);
            }
        }
    }
}
