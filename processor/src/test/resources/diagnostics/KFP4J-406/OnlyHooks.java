// OPTION -Akfp4j.image=acme/steps:1
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class OnlyHooks {
    @Component static void report() {}

    @Pipeline static void flow() {
        task(() -> report()).ignoreUpstreamFailure().run(); // WARNING KFP4J-406 col 20: a Kubeflow Pipelines cluster refuses a graph in which all tasks ignore upstream failure, as "report" does here | leave "ignoreUpstreamFailure()" out where there is no task to wait for
        // RIGHT task(() -> report()).run();
    }
}
