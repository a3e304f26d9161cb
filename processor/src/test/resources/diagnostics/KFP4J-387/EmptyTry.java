import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class EmptyTry {
    @Component static void done() {}

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s) {
        try {
        // ERROR KFP4J-387 col 13: the "try" block has no task | call a component in it: the "finally" block waits for the tasks of the "try" block
        // RIGHT try { text(s);
        } finally {
            done();
        }
    }
}
