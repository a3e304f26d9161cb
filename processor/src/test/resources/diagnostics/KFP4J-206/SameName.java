import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class SameName {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow() { text("a"); }

    @Pipeline(name = "flow") static void other() { text("a"); }
    // ERROR KFP4J-206 col 22: "flow" is already the name of pipeline "SameName.flow" (SameName.java:7) | rename one of them with @Pipeline(name = "..."): the manifest is named after the pipeline
    // RIGHT @Pipeline(name = "other-flow") static void other() { text("a"); }

    @Pipeline static void caller() { other(); }
}
