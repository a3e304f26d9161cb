import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class DerivedName {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow_$() { text("a"); }
    // ERROR KFP4J-205 col 27: "flow-$" is not a valid name for a pipeline | use lower-case letters and digits, separated by single dashes, at most 128 characters; set another name with @Pipeline(name = "...")
    // RIGHT @Pipeline(name = "flow") static void flow_$() { text("a"); }
}
