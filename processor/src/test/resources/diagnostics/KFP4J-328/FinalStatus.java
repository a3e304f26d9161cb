import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.TaskFinalStatus;

final class FinalStatus {
    @Component static void done() {}

    @Component static void report(@Nullable TaskFinalStatus status) {}

    @Pipeline static void flow() {
        done();
        report(null);
        // ERROR KFP4J-328 col 9: "report" takes a "TaskFinalStatus", so it can only run as an exit handler | leave the call out: this version has no exit handlers
    }

    @interface Nullable {}
}
