import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class BreakInside {
    @Component static void note(String in) {}

    @Pipeline static void flow(String s, boolean f) {
        switch (s) {
            case "a":
                if (f) { break; }
                // ERROR KFP4J-356 col 26: "break" can end a case, but cannot leave it from inside another statement | move the rest of the case into an "else"
                // RIGHT if (f) { note("f"); }
                note("a");
                break;
            default:
                note("b");
        }
        for (String x : List.of("a", "b")) {
            switch (x) {
                case "a":
                    for (String y : List.of("c")) {
                        note(y);
                        if (f) { break; }
                        // ERROR KFP4J-361 col 34: "break" is not supported in a loop of a pipeline, because its iterations run in parallel | let a component select the items, and loop over its result
                    }
                    if (f) { note(x); break; }
                    // ERROR KFP4J-356 col 39: "break" can end a case, but cannot leave it from inside another statement | move the rest of the case into an "else"
                    break;
                default:
                    note(x);
                    break;
            }
        }
    }
}
