import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class LocalTypes {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n) {
    // RIGHT record Pair(String a) {}
    // RIGHT
    // RIGHT @Pipeline static void flow(String s, int n) {
        class Local {}
        // ERROR KFP4J-306 col 9: a local class is not supported in a pipeline body | declare it outside of the method
        record Pair(String a) {}
        // ERROR KFP4J-306 col 9: a local record is not supported in a pipeline body | declare it outside of the method
        // RIGHT
        enum Choice { ONE }
        // ERROR KFP4J-306 col 9: a local enum is not supported in a pipeline body | declare it outside of the method
        text(s);
    }
}
