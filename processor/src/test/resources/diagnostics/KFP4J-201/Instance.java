import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Instance {
    @Component static String text(String in) { return in; }

    @Pipeline void flow() { text("a"); }
    // ERROR KFP4J-201 col 20: pipeline "flow" must be static | add "static": a pipeline is called without an instance
    // RIGHT @Pipeline static void flow() { text("a"); }
}
