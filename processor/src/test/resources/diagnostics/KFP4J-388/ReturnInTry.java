import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class ReturnInTry {
    @Component static void done() {}

    @Component static String text(String in) { return in; }

    @Pipeline static String flow(String s) {
    // RIGHT @Pipeline static void flow(String s) {
        try {
            return text(s);
            // ERROR KFP4J-388 col 13: a pipeline cannot return from inside "try" or "finally" | return a value that is produced outside of the block: a value from inside is missing if the block fails
            // RIGHT text(s);
        } finally {
            done();
        }
    }
}
