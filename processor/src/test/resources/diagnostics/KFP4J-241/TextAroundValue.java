import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class TextAroundValue {
    @Component static void done() {}

    @Pipeline static void flow(String tag, int cores) {
        Kfp.task(() -> done()).image("registry/steps:" + tag).cpu(cores + "m").run();
        // ERROR KFP4J-241 col 56: text with run-time values in it cannot be what image(...) takes: clusters keep the value and drop the text around it | build the text inside a component and hand over its output
        // ERROR KFP4J-241 col 73: text with run-time values in it cannot be what cpu(...) takes: clusters keep the value and drop the text around it | build the text inside a component and hand over its output
        // RIGHT Kfp.task(() -> done()).image("registry/steps:2").cpu("500m").run();
        Kfp.task(() -> done()).memory("%sGi".formatted(tag)).run();
        // ERROR KFP4J-241 col 55: text with run-time values in it cannot be what memory(...) takes: clusters keep the value and drop the text around it | build the text inside a component and hand over its output
        // RIGHT Kfp.task(() -> done()).memory(tag).run();
    }
}
