import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Returned {
    @Component static String a(String in) { return in; }

    @Component static void note(String in) {}

    @Pipeline static String flow(String s, boolean f) {
        String v = a(s);
        note(v);
        if (f) { v = a("2"); }
        return v;
        // ERROR KFP4J-348 col 16: "v" cannot be used here: only some of the branches before assign it | assign the output of a component to it in every branch, including "else" or "default", or use it inside the branch
        // RIGHT return f ? a("2") : a(s);
    }
}
