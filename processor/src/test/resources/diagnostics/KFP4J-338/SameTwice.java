// OPTION -Akfp4j.image=acme/steps:1
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

final class SameTwice {
    @Component static Dataset load() { return Dataset.create(); }

    @Component static void compare(Dataset left, Dataset right) {}

    @Pipeline static void inner(Dataset left, Dataset right, String a, String b) {
        compare(left, right);
    }

    @Pipeline static void outer(Dataset given, String text) {
        var made = load();
        var alias = made;
        // RIGHT var alias = load();
        inner(made, alias, text, text); // WARNING KFP4J-338 col 21: a Kubeflow Pipelines cluster loses one of the inputs "left" and "right" of the nested pipeline "inner", because both are the same artifact | pass it once and use it twice inside, or produce it twice
        // RIGHT inner(made, alias, text, text);
        inner(given, given, "x", "x"); // WARNING KFP4J-338 col 22: a Kubeflow Pipelines cluster loses one of the inputs "left" and "right" of the nested pipeline "inner", because both are the same artifact | pass it once and use it twice inside, or produce it twice
        inner(made, load(), text, text);
        inner(made, given, text, text);
        compare(made, alias);
    }
}
