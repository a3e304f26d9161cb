import static dev.kfp4j.dsl.Kfp.finalStatus;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.TaskFinalStatus;

final class FinalStatus {
    @Component static void done() {}

    @Component static void report(@Nullable TaskFinalStatus status) {}

    @Pipeline static void flow() {
        done();
        // RIGHT try { done(); } finally { report(finalStatus()); }
        report(null);
        // ERROR KFP4J-328 col 16: finalStatus() is available only to an exit task, and "report" is not one here | call it in a "finally" block, or add ignoreUpstreamFailure() and wait for exactly one task
        // RIGHT
        report(finalStatus());
        // ERROR KFP4J-328 col 27: finalStatus() is available only to an exit task, and "report" is not one here | call it in a "finally" block, or add ignoreUpstreamFailure() and wait for exactly one task
        // RIGHT
    }

    @interface Nullable {}
}
