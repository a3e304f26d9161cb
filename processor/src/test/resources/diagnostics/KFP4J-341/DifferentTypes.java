import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.Objects;

final class DifferentTypes {
    enum Mode { FAST, SLOW }

    @Component static String a(String in) { return in; }

    @Component static int whole(int in) { return in; }

    @Component static void note(String in) {}

    @Pipeline static void flow(String s, int n, Integer boxed, Long big, Mode mode, boolean f) {
        if (s.equals(5)) { note(s); }
        // ERROR KFP4J-341 col 22: "s" is a string and "5" is a number, so they are never equal | compare values of one type, or let a component that takes both return a boolean
        // RIGHT if (s.equals("5")) { note(s); }
        if ("5".equals(whole(n))) { note(s); }
        // ERROR KFP4J-341 col 29: ""5"" is a string and "whole(n)" is a number, so they are never equal | compare values of one type, or let a component that takes both return a boolean
        if (mode.equals("FAST")) { note(s); }
        // ERROR KFP4J-341 col 25: "mode" is a constant of Mode and ""FAST"" is a string, so they are never equal | compare values of one type, or let a component that takes both return a boolean
        if (Objects.equals(s, f)) { note(s); }
        // ERROR KFP4J-341 col 31: "s" is a string and "f" is a boolean, so they are never equal | compare values of one type, or let a component that takes both return a boolean
        if (boxed.equals(big)) { note(s); }
        // ERROR KFP4J-341 col 25: "boxed" is an Integer and "big" is a Long, so they are never equal | compare values of one type, or let a component that takes both return a boolean
        if (boxed.equals(5L)) { note(s); }
        // ERROR KFP4J-341 col 25: "boxed" is an Integer and "5L" is a Long, so they are never equal | compare values of one type, or let a component that takes both return a boolean
    }
}
