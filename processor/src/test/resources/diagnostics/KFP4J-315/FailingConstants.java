import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;
import java.util.Map;

final class FailingConstants {
    @Component static int whole(int in) { return in; }

    @Component static void list(List<String> in) {}

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n) {
        whole(1 / (3 - 3));
        // ERROR KFP4J-315 col 17: the constant "1 / (3 - 3)" cannot be computed: division by zero | correct the expression
        // RIGHT whole(1 / 3);
        var twice = Map.of("a", 1, "a", 2);
        // ERROR KFP4J-315 col 27: the constant "Map.of("a", 1, "a", 2)" cannot be computed: the key "a" occurs twice | correct the expression
        list(List.of("a", null));
        // ERROR KFP4J-315 col 21: the constant "List.of("a", null)" cannot be computed: the list must not hold null | correct the expression
        text(twice + "");
    }
}
