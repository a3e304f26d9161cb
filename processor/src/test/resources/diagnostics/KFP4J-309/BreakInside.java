import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class BreakInside {
    @Component static void note(String in) {}

    @Pipeline static void flow(String s, boolean f) {
        switch (s) {
            case "a":
                if (f) { break; }
                // ERROR KFP4J-309 col 26: "break" is not supported in a pipeline body | a pipeline calls components and pipelines and hands values from one to another; do the rest inside a component
                note("a");
                break;
            default:
                note("b");
        }
    }
}
