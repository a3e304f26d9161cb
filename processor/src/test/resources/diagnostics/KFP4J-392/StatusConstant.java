import static dev.kfp4j.dsl.Kfp.finalStatus;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.TaskFinalStatus;

final class StatusConstant {
    @Component static void done() {}

    @Component static void report(TaskFinalStatus status) {}

    @Pipeline static void flow() {
        try {
            done();
        } finally {
            report(new TaskFinalStatus("FAILED", "", "", 0, ""));
            // ERROR KFP4J-392 col 20: the "TaskFinalStatus" for "report" is known only when the pipeline runs and cannot be a constant | pass finalStatus()
            // RIGHT report(finalStatus());
        }
    }
}
