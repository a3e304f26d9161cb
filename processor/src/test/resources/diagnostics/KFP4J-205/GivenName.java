import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Model;

final class GivenName {
    @Component static String text(String in) { return in; }

    @Pipeline(name = "Train Model") static void flow() { text("a"); }
    // ERROR KFP4J-205 col 22: "Train Model" is not a valid name for a pipeline | use lower-case letters and digits, separated by single dashes, at most 128 characters
    // RIGHT @Pipeline(name = "train-model") static void flow() { text("a"); }
}
