// OPTION -Akfp4j.image=registry.example/steps:1
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class DeadIf {
    static final boolean DEBUG = false;

    static final String KIND = "b";

    static final int ROWS = 0;

    @Component static void note(String in) {}

    @Component static int whole(int in) { return in; }

    @Pipeline static void flow(String s, int n) {
        if (DEBUG) { note("debug"); }
        // WARNING KFP4J-347 col 20: this code never runs and is not in the graph: "DEBUG" is always false | remove it, or decide by a parameter of the pipeline
        // RIGHT note("debug");
        if (!DEBUG) { note("live"); } else { note("dead"); }
        // WARNING KFP4J-347 col 44: this code never runs and is not in the graph: "!DEBUG" is always true | remove it, or decide by a parameter of the pipeline
        if (n > 1) { note("1"); } else if (DEBUG && n > 2) { note("2"); } else { note("3"); }
        // WARNING KFP4J-347 col 60: this code never runs and is not in the graph: "DEBUG && n > 2" is always false | remove it, or decide by a parameter of the pipeline
        if (KIND.equals("b")) note(s); else if (n > 1) note("dead"); else note("dead");
        // WARNING KFP4J-347 col 45: this code never runs and is not in the graph: "KIND.equals("b")" is always true | remove it, or decide by a parameter of the pipeline
        if (ROWS > 0) { whole(10 / ROWS); }
        // WARNING KFP4J-347 col 23: this code never runs and is not in the graph: "ROWS > 0" is always false | remove it, or decide by a parameter of the pipeline
        whole(ROWS == 0 ? 1 : 10 / ROWS);
        whole(DEBUG ? whole(1) : 2);
        // WARNING KFP4J-347 col 28: this code never runs and is not in the graph: "DEBUG" is always false | remove it, or decide by a parameter of the pipeline
        if (DEBUG) { if (DEBUG) { note("dead"); } }
        // WARNING KFP4J-347 col 20: this code never runs and is not in the graph: "DEBUG" is always false | remove it, or decide by a parameter of the pipeline
    }
}
