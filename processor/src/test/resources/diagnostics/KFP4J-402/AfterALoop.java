// SPDX-License-Identifier: Apache-2.0

// OPTION -Akfp4j.image=acme/steps:1
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class AfterALoop {
    @Component static String text(String in) { return in; }

    @Component static void done() {}

    @Pipeline static List<String> all(List<String> items) {
        return items.stream().map(item -> text(item)).toList();
    }

    @Pipeline static void flow(List<String> items) {
        var made = items.stream().map(item -> text(item)).toList();
        // RIGHT var made = all(items);
        task(() -> done()).after(made).ignoreUpstreamFailure().run();
        // WARNING KFP4J-402 col 20: a Kubeflow Pipelines cluster never runs "done": it ignores upstream failure and waits for a loop | put the loop into a pipeline, call that here, and wait for it
    }
}
