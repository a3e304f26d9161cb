import dev.kfp4j.annotations.Pipeline;

final class Empty {
    @Pipeline static void flow(String s) {}
    // ERROR KFP4J-331 col 27: pipeline "flow" has no task | call a component in it: KFP rejects an empty pipeline
    // RIGHT @dev.kfp4j.annotations.Component static void done() {}
    // RIGHT 
    // RIGHT @Pipeline static void flow(String s) { done(); }

    @Pipeline static void constants() { int a = 1; }
    // ERROR KFP4J-331 col 27: pipeline "constants" has no task | call a component in it: KFP rejects an empty pipeline
}
