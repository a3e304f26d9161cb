import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Assertion {
    @Component static void check(int number) { assert number > 1; }

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n) {
        assert n > 1;
        // ERROR KFP4J-304 col 9: "assert" is not supported in a pipeline body, which is translated and not run | check the value inside a component that takes it
        // RIGHT check(n);
        text(s);
    }
}
