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
        // ERROR KFP4J-342 col 13: a condition cannot use "d", which is an artifact of type system.Dataset | let a component take it and return a boolean, and use that boolean in the condition
        // RIGHT if (s.equals("x")) { note(s); }
        if (list().equals(List.of("x"))) { note(s); }
        // ERROR KFP4J-342 col 17: a condition cannot use "list()", which is a list | let a component take it and return a boolean, and use that boolean in the condition
        if (m.equals(Map.of())) { note(s); }
        // ERROR KFP4J-342 col 13: a condition cannot use "m", which is a map or record | let a component take it and return a boolean, and use that boolean in the condition
        if (split(1).equals(split(2))) { note(s); }
        // ERROR KFP4J-342 col 18: a condition cannot use "split(1)", which is a record of results | let a component take it and return a boolean, and use that boolean in the condition
        if (("run " + s).equals("run 1")) { note(s); }
        // ERROR KFP4J-342 col 21: a condition cannot use ""run " + s", which is a string built from run-time values | let a component take it and return a boolean, and use that boolean in the condition
        switch ("run " + s) {
        // ERROR KFP4J-342 col 24: a condition cannot use ""run " + s", which is a string built from run-time values | let a component take it and return a boolean, and use that boolean in the condition
            case "run 1" -> note(s);
            default -> {}
        }
    }
}
