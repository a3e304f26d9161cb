import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class InFinally {
    @Component static void done() {}

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s) {
        try {
            text(s);
        } finally {
            try { done(); } finally { done(); }
            // ERROR KFP4J-382 col 13: a "try" block must be at the outermost level of a pipeline, like KFP's exit handlers | move it out of the branch, the loop or the other "try", or move it into a pipeline and call that here
            // RIGHT done();
        }
    }
}
