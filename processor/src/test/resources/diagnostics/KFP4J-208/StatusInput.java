import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.TaskFinalStatus;

final class StatusInput {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(TaskFinalStatus status) { text("a"); }
    // ERROR KFP4J-208 col 32: input "status" of pipeline "flow" cannot be a "TaskFinalStatus" | leave it out: the engine gives it to a component that runs as an exit handler
    // RIGHT @Pipeline static void flow(String status) { text(status); }
}
