import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class EarlyReturn {
    @Component static String a(String in) { return in; }

    @Component static void note(String in) {}

    @Pipeline static String flow(String s, int n, boolean f) {
        if (f) { return a(s); }
        // ERROR KFP4J-353 col 26: a pipeline cannot return in only some of its branches: its graph has one end | move the statements that follow into an "else", so that every branch returns, or return once at the end
        // RIGHT if (f) { a(s); }
        note(s);
        if (n > 1) { note("1"); } else if (n > 0) { return a("2"); } else { return a("3"); }
        // ERROR KFP4J-353 col 61: a pipeline cannot return in only some of its branches: its graph has one end | move the statements that follow into an "else", so that every branch returns, or return once at the end
        switch (s) {
            case "x":
                return a("4");
                // ERROR KFP4J-353 col 25: a pipeline cannot return in only some of its branches: its graph has one end | move the statements that follow into an "else", so that every branch returns, or return once at the end
            default:
                note("5");
        }
        return a("6");
    }
}
