import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Model;

final class GivenName {
    @Component static String text(String in) { return in; }

    @Pipeline(name = "Train Model") static void flow() { text("a"); }
    // ERROR KFP4J-205 col 22: "Train Model" cannot be the name of a pipeline | use lower-case letters, digits and single dashes between them, at most 128 characters
    // RIGHT @Pipeline(name = "train-model") static void flow() { text("a"); }
}
