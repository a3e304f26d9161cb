// OPTION -Akfp4j.image=registry.example/steps:1
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class DeadRest {
    @Component static String a(String in) { return in; }

    @Component static void note(String in) {}

    @Pipeline static String flow(String s) {
        if (true) { return a(s); }
        note("dead");
        // WARNING KFP4J-347 col 9: this code never runs and is not in the graph: the pipeline has already returned | remove it, or decide by a parameter of the pipeline
        return a("dead");
    }
}
