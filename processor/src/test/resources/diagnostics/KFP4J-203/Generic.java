import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Generic {
    @Component static String text(String in) { return in; }

    @Pipeline static <T> void flow(T in) { text("a"); }
    // ERROR KFP4J-203 col 23: pipeline "flow" must not have type parameters | use concrete types: a run receives its inputs as JSON
    // RIGHT @Pipeline static void flow(String in) { text(in); }
}
