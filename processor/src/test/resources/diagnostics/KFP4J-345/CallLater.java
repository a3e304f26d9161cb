import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class CallLater {
    @Component static boolean flag(String in) { return true; }

    @Component static void note(String in) {}

    @Pipeline static void flow(String s, int n) {
        if (n > 1 && flag(s)) { note(s); }
        // ERROR KFP4J-345 col 22: "flag" would always run, although Java calls it only if the operands before it leave the condition open | call it first and keep its result in a variable, or put a second "if" inside the branch
        // RIGHT if (flag(s) && n > 1) { note(s); }
        if (n > 1) { note("1"); } else if (flag(s)) { note("2"); }
        // ERROR KFP4J-345 col 44: "flag" would always run, although Java calls it only if the operands before it leave the condition open | call it first and keep its result in a variable, or put a second "if" inside the branch
        boolean f = n > 1 || n < 0 || flag("c") || flag("d");
        // ERROR KFP4J-345 col 39: "flag" would always run, although Java calls it only if the operands before it leave the condition open | call it first and keep its result in a variable, or put a second "if" inside the branch
        // ERROR KFP4J-345 col 52: "flag" would always run, although Java calls it only if the operands before it leave the condition open | call it first and keep its result in a variable, or put a second "if" inside the branch
        if (false || flag("first")) { note(s); }
        if (n == 1 & flag(s)) { note(s); }
    }
}
