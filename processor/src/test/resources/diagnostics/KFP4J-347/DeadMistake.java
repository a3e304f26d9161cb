import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class DeadMistake {
    static final boolean DEBUG = false;

    @Component static void note(String in) {}

    @Component static int whole(int in) { return in; }

    @Pipeline static void flow(int n) {
        whole(n);
        if (DEBUG) {
        // WARNING KFP4J-347 col 20: this code never runs and is not in the graph: "DEBUG" is always false | remove it, or decide by a parameter of the pipeline
            whole(n + 1);
            // ERROR KFP4J-311 col 21: "+" needs the value of "n", which exists only when the pipeline runs | compute it inside a component that takes the value
            while (n > 1) { note("x"); }
            // ERROR KFP4J-302 col 13: a "while" loop is not supported in a pipeline body | loop over a list, "for (var x : items) { ... }", or repeat the work inside a component
        }
    }
}
