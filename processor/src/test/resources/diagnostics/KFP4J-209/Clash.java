import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Clash {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow() { text("a"); }
    // ERROR KFP4J-209 col 27: the class "Clash_FlowPipeline" cannot be generated for pipeline "flow": a class of this name exists | rename the method or the class
}

final class Clash_FlowPipeline {}
// RIGHT final class FlowTool {}
