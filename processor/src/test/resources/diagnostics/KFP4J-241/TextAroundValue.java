import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class TextAroundValue {
    @Component static void done() {}

    @Pipeline static void flow(String tag, int cores) {
        Kfp.task(() -> done()).image("registry/steps:" + tag).cpu(cores + "m").run();
        // ERROR KFP4J-241 col 56: image(...) cannot take a string that is built from run-time values: a cluster drops the constant parts | build the string inside a component, and pass its output
        // ERROR KFP4J-241 col 73: cpu(...) cannot take a string that is built from run-time values: a cluster drops the constant parts | build the string inside a component, and pass its output
        // RIGHT Kfp.task(() -> done()).image("registry/steps:2").cpu("500m").run();
        Kfp.task(() -> done()).memory("%sGi".formatted(tag)).run();
        // ERROR KFP4J-241 col 55: memory(...) cannot take a string that is built from run-time values: a cluster drops the constant parts | build the string inside a component, and pass its output
        // RIGHT Kfp.task(() -> done()).memory(tag).run();
    }
}
