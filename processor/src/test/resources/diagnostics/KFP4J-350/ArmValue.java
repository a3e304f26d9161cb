import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class ArmValue {
    @Component static String a(String in) { return in; }

    @Component static void note(String in) {}

    @Component static int whole(int in) { return in; }

    @Pipeline static String flow(String s, int n, boolean f) {
        note(f ? "fast" : "slow");
        // ERROR KFP4J-350 col 18: ""fast"" cannot be chosen when the pipeline runs: it is a constant, but a branch can pass on only the outputs of its own tasks | call the component that takes it once in each branch, or let a component called in this branch return it
        // RIGHT note(f ? a("fast") : a("slow"));
        note(f ? a("1") : s);
        // ERROR KFP4J-350 col 27: "s" cannot be chosen when the pipeline runs: it is an input of the pipeline, but a branch can pass on only the outputs of its own tasks | call the component that takes it once in each branch, or let a component called in this branch return it
        String made = a("before");
        note(f ? made : a("2"));
        // ERROR KFP4J-350 col 18: "made" cannot be chosen when the pipeline runs: it is the output of a task outside of the branch, but a branch can pass on only the outputs of its own tasks | call the component that takes it once in each branch, or let a component called in this branch return it
        whole(switch (s) { case "x" -> 1; default -> whole(2); });
        // ERROR KFP4J-350 col 40: "1" cannot be chosen when the pipeline runs: it is a constant, but a branch can pass on only the outputs of its own tasks | call the component that takes it once in each branch, or let a component called in this branch return it
        note(f ? a("1") : "run " + s);
        // ERROR KFP4J-350 col 34: ""run " + s" cannot be chosen when the pipeline runs: it is a string built from run-time values, but a branch can pass on only the outputs of its own tasks | call the component that takes it once in each branch, or let a component called in this branch return it
        if (f) { return a(s); } else { return s; }
        // ERROR KFP4J-350 col 47: "s" cannot be chosen when the pipeline runs: it is an input of the pipeline, but a branch can pass on only the outputs of its own tasks | call the component that takes it once in each branch, or let a component called in this branch return it
    }
}
