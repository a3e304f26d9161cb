import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class PipelineDefault {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(@Default("many") int n) { text("a"); }
    // ERROR KFP4J-130 col 41: "many" is not a valid default for input "n": it is not an integer | write only digits, such as "100"
    // RIGHT @Pipeline static void flow(@Default("100") int n) { text("a"); }
}
