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
        // ERROR KFP4J-348 col 16: "v" cannot be used here: it is assigned in some of the branches before and not in all | assign it in every branch, "else" or "default" included, each time what a component called there returns; or use it inside the branch
        // RIGHT return f ? a("2") : a(s);
    }
}
