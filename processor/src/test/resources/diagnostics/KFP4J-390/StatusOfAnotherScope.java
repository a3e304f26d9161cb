import static dev.kfp4j.dsl.Kfp.finalStatus;
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.TaskFinalStatus;

final class StatusOfAnotherScope {
    @Component static void done() {}

    @Component static String text(String in) { return in; }

    @Component static void report(TaskFinalStatus status) {}

    @Pipeline static void flow(String s) {
        var before = text(s);
        // RIGHT text(s);
        try {
            text(s);
            // RIGHT var inside = text(s);
            task(() -> report(finalStatus())).after(before).ignoreUpstreamFailure().run();
            // ERROR KFP4J-390 col 42: finalStatus() has no value here: the task that "report" waits for is outside of this branch or loop | move the call next to that task, or move that task in here
            // RIGHT task(() -> report(finalStatus())).after(inside).ignoreUpstreamFailure().run();
        } finally {
            done();
        }
    }
}
