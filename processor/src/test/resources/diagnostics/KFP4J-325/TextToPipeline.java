// OPTION -Akfp4j.image=acme/steps:1
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class TextToPipeline {
    @Component static String text(String in) { return in; }

    @Pipeline static void inner(String in) { text(in); }

    @Pipeline static void outer(String s) {
        inner("run " + s);
        // ERROR KFP4J-325 col 22: a string that is built from run-time values cannot be passed to the pipeline "inner" | build the string inside a component, or pass the values one by one
        // RIGHT inner(text("run " + s));
        inner(s);
        inner("run");
    }
}
