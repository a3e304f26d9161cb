// OPTION -Akfp4j.image=acme/steps:1
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class TextToPipeline {
    @Component static String text(String in) { return in; }

    @Pipeline static void inner(String in) { text(in); }

    @Pipeline static void outer(String s) {
        inner("run " + s);
        // ERROR KFP4J-325 col 22: text with run-time values in it cannot be handed to the pipeline "inner" | build the text inside a component, or hand the values over one by one
        inner(s);
        inner("run");
    }
}
