import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Catch {
    @Component static void done() {}

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s) {
        try {
            text(s);
        } catch (IllegalStateException e) {
        // ERROR KFP4J-380 col 11: "catch" is not supported in a pipeline body | handle the failure inside the component, or react to it in "finally", where finalStatus() tells how the "try" block ended
        // RIGHT } finally {
            done();
        }
    }
}
