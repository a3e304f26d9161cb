import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Artifact;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Model;

final class BranchTypes {
    @Component static Dataset data() { return null; }

    @Component static Model model() { return null; }

    @Component static void show(Artifact in) {}

    @Component static int whole(int in) { return in; }

    @Component static double number(double in) { return in; }

    @Pipeline static void flow(boolean f) {
        Artifact any;
        if (f) { any = data(); } else { any = model(); }
        show(any);
        // ERROR KFP4J-351 col 14: "any" cannot be used here: in one of the branches before it is an artifact of the type system.Dataset, in another an artifact of the type system.Model, and KFP hands on one type only | let the components called in the branches return the same type
        // RIGHT show(f ? data() : data());
        double x;
        if (f) { x = whole(1); } else { x = number(2); }
        number(x);
        // ERROR KFP4J-351 col 16: "x" cannot be used here: in one of the branches before it is a whole number, in another a floating-point number, and KFP hands on one type only | let the components called in the branches return the same type
    }
}
