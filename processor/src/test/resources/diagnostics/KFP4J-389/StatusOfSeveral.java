import static dev.kfp4j.dsl.Kfp.finalStatus;
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.TaskFinalStatus;

final class StatusOfSeveral {
    @Component static String text(String in) { return in; }

    @Component static void report(TaskFinalStatus status, @Default("none") String text) {}

    @Pipeline static void two(String s) {
        var first = text(s);
        // RIGHT text(s);
        var second = text(s);
        task(() -> report(finalStatus(), first)).after(second).ignoreUpstreamFailure().run();
        // ERROR KFP4J-389 col 38: finalStatus() is the status of the one task that "report" waits for, but it waits for 2 | pass results of only one task, or name one task in after(...)
        // RIGHT task(() -> report(finalStatus(), "none")).after(second).ignoreUpstreamFailure().run();
    }

    @Pipeline static void none(String s) {
        text(s);
        // RIGHT var done = text(s);
        task(() -> report(finalStatus(), s)).ignoreUpstreamFailure().run();
        // ERROR KFP4J-389 col 38: finalStatus() is the status of the one task that "report" waits for, but it waits for none | pass results of only one task, or name one task in after(...)
        // RIGHT task(() -> report(finalStatus(), s)).after(done).ignoreUpstreamFailure().run();
    }
}
