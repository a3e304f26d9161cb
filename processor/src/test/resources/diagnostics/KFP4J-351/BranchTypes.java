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
        // ERROR KFP4J-351 col 14: "any" cannot be used here: it is an artifact of type system.Dataset in one of the branches before and an artifact of type system.Model in another, but KFP passes on only one type | make the components called in the branches return the same type
        // RIGHT show(f ? data() : data());
        double x;
        if (f) { x = whole(1); } else { x = number(2); }
        number(x);
        // ERROR KFP4J-351 col 16: "x" cannot be used here: it is an integer in one of the branches before and a floating-point number in another, but KFP passes on only one type | make the components called in the branches return the same type
    }
}
