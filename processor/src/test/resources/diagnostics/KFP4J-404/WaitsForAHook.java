// OPTION -Akfp4j.image=acme/steps:1
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class WaitsForAHook {
    @Component static String load() { return "x"; }

    @Component static String report() { return "y"; }

    @Component static void send(String text) {}

    @Pipeline static void flow() {
        var one = load();
        send(task(() -> report()).after(one).ignoreUpstreamFailure().run()); // WARNING KFP4J-404 col 9: a Kubeflow Pipelines cluster rejects the pipeline: "send" waits for "report", which ignores upstream failure | put both into one component or pipeline, or remove ignoreUpstreamFailure()
        // RIGHT send(task(() -> report()).after(one).run());
    }
}
