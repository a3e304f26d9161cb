import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class ReturnInTry {
    @Component static void done() {}

    @Component static String text(String in) { return in; }

    @Pipeline static String flow(String s) {
    // RIGHT @Pipeline static void flow(String s) {
        try {
            return text(s);
            // ERROR KFP4J-388 col 13: a pipeline's result cannot be returned from inside of "try" or "finally" | return what is made outside of the block: what is made inside may be missing when the block has failed
            // RIGHT text(s);
        } finally {
            done();
        }
    }
}
