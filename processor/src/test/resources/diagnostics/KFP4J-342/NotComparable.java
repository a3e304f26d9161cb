import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;
import java.util.Map;

final class NotComparable {
    record Split(Dataset train, int rows) {}

    @Component static Dataset data() { return null; }

    @Component static List<String> list() { return null; }

    @Component static void note(String in) {}

    @Component static Split split(int rows) { return null; }

    @Pipeline static void flow(String s, Dataset d, Map<String, String> m) {
        if (d.equals(data())) { note(s); }
        // ERROR KFP4J-342 col 13: a condition cannot look into "d", which is an artifact of the type system.Dataset | let a component that takes it return a boolean, and decide by that
        // RIGHT if (s.equals("x")) { note(s); }
        if (list().equals(List.of("x"))) { note(s); }
        // ERROR KFP4J-342 col 17: a condition cannot look into "list()", which is a list | let a component that takes it return a boolean, and decide by that
        if (m.equals(Map.of())) { note(s); }
        // ERROR KFP4J-342 col 13: a condition cannot look into "m", which is a map or record | let a component that takes it return a boolean, and decide by that
        if (split(1).equals(split(2))) { note(s); }
        // ERROR KFP4J-342 col 18: a condition cannot look into "split(1)", which is a record of results | let a component that takes it return a boolean, and decide by that
        if (("run " + s).equals("run 1")) { note(s); }
        // ERROR KFP4J-342 col 21: a condition cannot look into ""run " + s", which is a text | let a component that takes it return a boolean, and decide by that
        switch ("run " + s) {
        // ERROR KFP4J-342 col 24: a condition cannot look into ""run " + s", which is a text | let a component that takes it return a boolean, and decide by that
            case "run 1" -> note(s);
            default -> {}
        }
    }
}
