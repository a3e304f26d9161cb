import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Artifact;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Model;

final class ArmTypes {
    @Component static Dataset data() { return null; }

    @Component static Model model() { return null; }

    @Component static void show(Artifact in) {}

    @Component static int whole(int in) { return in; }

    @Component static double number(double in) { return in; }

    @Pipeline static void flow(boolean f) {
        show(f ? data() : model());
        // ERROR KFP4J-352 col 32: "model()" is an artifact of type system.Model here and an artifact of type system.Dataset in another branch, but KFP passes on only one type | make the components called in the branches return the same type
        // RIGHT show(f ? data() : data());
        number(f ? whole(1) : number(2));
        // ERROR KFP4J-352 col 37: "number(2)" is a floating-point number here and an integer in another branch, but KFP passes on only one type | make the components called in the branches return the same type
    }
}
