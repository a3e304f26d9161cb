import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.Objects;

final class NullCheck {
    @interface Nullable {}

    @Component static String a(String in) { return in; }

    @Component static void note(String in) {}

    @Pipeline static void flow(@Nullable String s, @Nullable Integer n) {
        if (s == null) { note("none"); }
        // ERROR KFP4J-343 col 15: a pipeline cannot decide whether "s" is null: a cluster fails if a condition uses a missing value | give the input a default with @Default and compare with that, or let a component with a @Nullable input return a boolean
        // RIGHT note("none");
        if (null != n) { note("some"); }
        // ERROR KFP4J-343 col 18: a pipeline cannot decide whether "n" is null: a cluster fails if a condition uses a missing value | give the input a default with @Default and compare with that, or let a component with a @Nullable input return a boolean
        if (a("x") != null) { note("always"); }
        // ERROR KFP4J-343 col 20: a pipeline cannot decide whether "a("x")" is null: a cluster fails if a condition uses a missing value | remove the check: "a("x")" is never null
        note(Objects.isNull(s) ? a("1") : a("2"));
        // ERROR KFP4J-343 col 28: a pipeline cannot decide whether "s" is null: a cluster fails if a condition uses a missing value | give the input a default with @Default and compare with that, or let a component with a @Nullable input return a boolean
        if (Objects.nonNull(n) || Objects.equals(s, null) || "x".equals(null)) { note("some"); }
        // ERROR KFP4J-343 col 28: a pipeline cannot decide whether "n" is null: a cluster fails if a condition uses a missing value | give the input a default with @Default and compare with that, or let a component with a @Nullable input return a boolean
        // ERROR KFP4J-343 col 49: a pipeline cannot decide whether "s" is null: a cluster fails if a condition uses a missing value | give the input a default with @Default and compare with that, or let a component with a @Nullable input return a boolean
    }
}
