import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;
import java.util.Map;

final class Mixed {
    private static final List<Map<String, Integer>> SIZES = List.of(Map.of("rows", 1, "columns", 2), Map.of("rows", 3));

    @Component static void size(Map<String, Integer> in) {}

    @Component static int whole(int in) { return in; }

    @Pipeline static void flow() {
        for (var item : SIZES) { size(item); }
        // ERROR KFP4J-364 col 25: the items of a loop must be of one kind, but in "SIZES" the first is a map with the keys [columns, rows] and another is a map with the keys [rows] | write one loop for each kind, or use a record, which gives all items the same fields
        // RIGHT for (var item : List.of(Map.of("rows", 1), Map.of("rows", 3))) { size(item); }
        for (var item : List.of(1, "two")) { whole(1); }
        // ERROR KFP4J-364 col 32: the items of a loop must be of one kind, but in "List.of(1, "two")" the first is an integer and another is a string | write one loop for each kind, or use a record, which gives all items the same fields
    }
}
