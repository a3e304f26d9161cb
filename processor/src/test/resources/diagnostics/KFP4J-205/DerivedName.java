import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class DerivedName {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow_$() { text("a"); }
    // ERROR KFP4J-205 col 27: "flow-$" cannot be the name of a pipeline | use lower-case letters, digits and single dashes between them, at most 128 characters; say it with @Pipeline(name = "...")
    // RIGHT @Pipeline(name = "flow") static void flow_$() { text("a"); }
}
