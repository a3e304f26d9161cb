import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class AfterTheEnd {
    @Component static void done() {}

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s) {
        String told;
        try {
            text(s);
        } finally {
            told = text("ended");
        }
        text(told);
        // ERROR KFP4J-386 col 14: "told" is produced by an exit task, so no other task can use it or wait for it | move the work that follows into the exit task, which can be a pipeline
        // RIGHT
    }

    @Pipeline static void waiting(String s) {
        String told;
        try {
            text(s);
        } finally {
            told = text("ended");
        }
        task(() -> done()).after(told).run();
        // ERROR KFP4J-386 col 34: "told" is produced by an exit task, so no other task can use it or wait for it | move the work that follows into the exit task, which can be a pipeline
        // RIGHT
    }
}
