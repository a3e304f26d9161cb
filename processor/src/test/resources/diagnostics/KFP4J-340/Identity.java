import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Identity {
    enum Mode { FAST, SLOW }

    @Component static String a(String in) { return in; }

    @Component static void note(String in) {}

    @Pipeline static void flow(String s, Integer n, Long big, Mode mode, Boolean flag) {
        if (s == "x") { note(s); }
        // ERROR KFP4J-340 col 15: "s == "x"" compares references, not values | write "s.equals("x")": equal values are often different objects when the pipeline runs as plain Java
        // RIGHT if (s.equals("x")) { note(s); }
        if ("x" != a(s)) { note(s); }
        // ERROR KFP4J-340 col 17: ""x" != a(s)" compares references, not values | write "!"x".equals(a(s))": equal values are often different objects when the pipeline runs as plain Java
        if (n == n) { note(s); }
        // ERROR KFP4J-340 col 15: "n == n" compares references, not values | write "n.equals(n)": equal values are often different objects when the pipeline runs as plain Java
        if (mode == Mode.FAST && !flag) { note(s); }
        if (n == 3 && big > n) { note(s); }
    }
}
