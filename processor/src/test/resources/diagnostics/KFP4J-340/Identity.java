import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Identity {
    enum Mode { FAST, SLOW }

    @Component static String a(String in) { return in; }

    @Component static void note(String in) {}

    @Pipeline static void flow(String s, Integer n, Long big, Mode mode, Boolean flag) {
        if (s == "x") { note(s); }
        // ERROR KFP4J-340 col 15: "s == "x"" asks whether both are the same object, not whether they are equal | write "s.equals("x")": called as plain Java, equal values are often not the same object
        // RIGHT if (s.equals("x")) { note(s); }
        if ("x" != a(s)) { note(s); }
        // ERROR KFP4J-340 col 17: ""x" != a(s)" asks whether both are the same object, not whether they are equal | write "!"x".equals(a(s))": called as plain Java, equal values are often not the same object
        if (n == n) { note(s); }
        // ERROR KFP4J-340 col 15: "n == n" asks whether both are the same object, not whether they are equal | write "n.equals(n)": called as plain Java, equal values are often not the same object
        if (mode == Mode.FAST && !flag) { note(s); }
        if (n == 3 && big > n) { note(s); }
    }
}
