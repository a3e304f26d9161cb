import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.io.StringReader;

final class Resource {
    @Component static void done() {}

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s) throws java.io.IOException {
        try (StringReader reader = new StringReader("a")) {
        // ERROR KFP4J-381 col 27: a "try" with resources is not supported in a pipeline body | open and close the resource inside the component that uses it
        // RIGHT try {
            text(s);
        } finally {
            done();
        }
    }
}
