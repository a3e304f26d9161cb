import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Recursion {
    @Component static String text(String in) { return in; }

    @Pipeline static void direct(String s) {
        text(s);
        direct(s);
        // ERROR KFP4J-332 col 9: pipeline "direct" calls itself: direct -> direct | break the cycle: the graph of a pipeline is fixed before it runs
        // RIGHT text(s);
    }

    @Pipeline static void first() { second(); }

    @Pipeline static void second() { third(); }

    @Pipeline static void third() { text("a"); first(); }
    // ERROR KFP4J-332 col 48: pipeline "first" calls itself: first -> second -> third -> first | break the cycle: the graph of a pipeline is fixed before it runs

    @Pipeline static void caller() { first(); }
}
