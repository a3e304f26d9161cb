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
        // ERROR KFP4J-386 col 14: "told" is made by an exit task, and nothing can use it or wait for it | put what is to follow into the exit task: a pipeline can be one
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
        // ERROR KFP4J-386 col 34: "told" is made by an exit task, and nothing can use it or wait for it | put what is to follow into the exit task: a pipeline can be one
        // RIGHT
    }
}
