import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Varargs {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String... in) { text("a"); }
    // ERROR KFP4J-204 col 27: pipeline "flow" must not take a variable number of arguments | use a List: an input has one name and one value
    // RIGHT @Pipeline static void flow(java.util.List<String> in) { text("a"); }
}
