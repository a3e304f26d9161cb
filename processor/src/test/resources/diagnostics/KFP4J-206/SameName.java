import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class SameName {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow() { text("a"); }

    @Pipeline(name = "flow") static void other() { text("a"); }
    // ERROR KFP4J-206 col 22: pipeline "flow" is already the name of "SameName.flow" (SameName.java:7) | give one of them a name of its own with @Pipeline(name = "..."): the name is the manifest's file name
    // RIGHT @Pipeline(name = "other-flow") static void other() { text("a"); }

    @Pipeline static void caller() { other(); }
}
