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
        try {
            text(s);
            // RIGHT var inside = text(s);
            task(() -> report(finalStatus())).after(before).ignoreUpstreamFailure().run();
            // ERROR KFP4J-390 col 42: the task that "report" waits for stands outside of this branch or loop, so there is no final status of it here | move the call to where that task is, or move that task in here
            // RIGHT task(() -> report(finalStatus())).after(inside).ignoreUpstreamFailure().run();
        } finally {
            done();
        }
    }
}
