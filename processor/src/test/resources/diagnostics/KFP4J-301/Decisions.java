import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Decisions {
    @Component static int whole(int in) { return in; }

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n) {
        if (n > 1) { text(s); }
        // ERROR KFP4J-301 col 9: "if" is not supported in a pipeline body | decide inside a component that takes the value, or write one pipeline for each case
        switch (n) { case 1: text(s); break; default: }
        // ERROR KFP4J-301 col 9: "switch" is not supported in a pipeline body | decide inside a component that takes the value, or write one pipeline for each case
        text(n > 1 ? "a" : "b");
        // ERROR KFP4J-301 col 20: the conditional operator "? :" over a run-time value is not supported in a pipeline body | decide inside a component that takes the value, or write one pipeline for each case
        text(switch (n) { case 1 -> "a"; default -> "b"; });
        // ERROR KFP4J-301 col 14: "switch" is not supported in a pipeline body | decide inside a component that takes the value, or write one pipeline for each case
        Object o = text(s);
        if (o instanceof String) { text("x"); }
        // ERROR KFP4J-301 col 9: "if" is not supported in a pipeline body | decide inside a component that takes the value, or write one pipeline for each case
        if (true) { text("x"); }
        // ERROR KFP4J-301 col 9: "if" is not supported in a pipeline body | decide inside a component that takes the value, or write one pipeline for each case
    }
}
