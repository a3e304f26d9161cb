import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

final class BranchValue {
    record Split(Dataset train, int rows) {}

    @Component static String a(String in) { return in; }

    @Component static void note(String in) {}

    @Component static Split split(int rows) { return null; }

    @Pipeline static void flow(String s, int n, boolean f) {
        String mode;
        if (f) { mode = "fast"; } else { mode = "slow"; }
        note(mode);
        // ERROR KFP4J-349 col 14: "mode" cannot be used here: in one of the branches before it is a constant, but a branch can pass on only the outputs of its own tasks | use it inside each branch, or let a component called in that branch return it
        // RIGHT note(f ? a("fast") : a("slow"));
        String v;
        if (f) { v = a("1"); } else { v = s; }
        note(v);
        // ERROR KFP4J-349 col 14: "v" cannot be used here: in one of the branches before it is an input of the pipeline, but a branch can pass on only the outputs of its own tasks | use it inside each branch, or let a component called in that branch return it
        String made = a("before");
        String w;
        switch (n) { case 1 -> w = a("1"); case 2 -> w = made; default -> w = a("3"); }
        note(w);
        // ERROR KFP4J-349 col 14: "w" cannot be used here: in one of the branches before it is the output of a task outside of the branch, but a branch can pass on only the outputs of its own tasks | use it inside each branch, or let a component called in that branch return it
        String text;
        if (f) { text = "run " + s; } else { text = a("2"); }
        note(text);
        // ERROR KFP4J-349 col 14: "text" cannot be used here: in one of the branches before it is a string built from run-time values, but a branch can pass on only the outputs of its own tasks | use it inside each branch, or let a component called in that branch return it
        boolean c;
        if (f) { c = n > 1; } else { c = n < 1; }
        if (c) { note(s); }
        // ERROR KFP4J-349 col 13: "c" cannot be used here: in one of the branches before it is a condition, but a branch can pass on only the outputs of its own tasks | use it inside each branch, or let a component called in that branch return it
    }
}
