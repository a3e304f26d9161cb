// OPTION -Akfp4j.image=acme/steps:1
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class OnlyHooks {
    @Component static void report() {}

    @Pipeline static void flow() {
        task(() -> report()).ignoreUpstreamFailure().run(); // WARNING KFP4J-406 col 20: a Kubeflow Pipelines cluster rejects a graph in which every task ignores upstream failure, as "report" does here | remove ignoreUpstreamFailure() from a task that waits for no other
        // RIGHT task(() -> report()).run();
    }
}
