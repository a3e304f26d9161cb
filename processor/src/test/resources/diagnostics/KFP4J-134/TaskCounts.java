import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class TaskCounts {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).retries(-1).accelerator("nvidia.com/gpu", 0).run();
        // ERROR KFP4J-134 col 40: retries must be at least 0, not -1 | write 0 to turn retries off
        // ERROR KFP4J-134 col 74: the number of accelerators must be at least 1, not 0 | remove the accelerator if the task needs none
        // RIGHT Kfp.task(() -> done()).retries(2).accelerator("nvidia.com/gpu", 1).run();
    }
}
