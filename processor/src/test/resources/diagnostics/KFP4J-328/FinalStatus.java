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
        // ERROR KFP4J-328 col 16: finalStatus() says how that ended which an exit task waits for, and "report" is no exit task here | call it in a "finally" block, or give it ignoreUpstreamFailure() and one task to wait for
        // RIGHT
        report(finalStatus());
        // ERROR KFP4J-328 col 27: finalStatus() says how that ended which an exit task waits for, and "report" is no exit task here | call it in a "finally" block, or give it ignoreUpstreamFailure() and one task to wait for
        // RIGHT
    }

    @interface Nullable {}
}
