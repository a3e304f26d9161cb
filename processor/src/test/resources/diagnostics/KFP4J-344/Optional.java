import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class Optional {
    @interface Nullable {}

    @Component static void note(String in) {}

    @Pipeline static void flow(@Nullable String s, @Nullable Boolean f, @Nullable Integer n, @Default("x") String d) {
        if ("x".equals(s)) { note("x"); }
        // ERROR KFP4J-344 col 24: a condition cannot use "s", which is optional: a cluster fails if it is left out | give the input a default with @Default, or let a component with a @Nullable input return a boolean
        // RIGHT if ("x".equals(d)) { note("x"); }
        if (f) { note("f"); }
        // ERROR KFP4J-344 col 13: a condition cannot use "f", which is optional: a cluster fails if it is left out | give the input a default with @Default, or let a component with a @Nullable input return a boolean
        if (n > 3) { note("n"); }
        // ERROR KFP4J-344 col 13: a condition cannot use "n", which is optional: a cluster fails if it is left out | give the input a default with @Default, or let a component with a @Nullable input return a boolean
        boolean g = !f;
        // ERROR KFP4J-344 col 22: a condition cannot use "f", which is optional: a cluster fails if it is left out | give the input a default with @Default, or let a component with a @Nullable input return a boolean
        switch (s) {
        // ERROR KFP4J-344 col 17: a condition cannot use "s", which is optional: a cluster fails if it is left out | give the input a default with @Default, or let a component with a @Nullable input return a boolean
            case "x" -> note("x");
            default -> note("y");
        }
        if (d.equals("y")) { note("y"); }
    }
}
