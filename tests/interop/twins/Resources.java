// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;
import static twins.Steps.note;
import static twins.Steps.say;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;
import java.util.List;

/** Resources, images and settings whose values are known only when the pipeline runs. */
final class Resources {
    private Resources() {}

    @Pipeline
    static void resourcesFromInputs(
            @Default("1") String cpu,
            @Default("1Gi") String memory,
            @Default("nvidia.com/gpu") String kind,
            @Default("1") String count) {
        task(() -> say("a")).cpu(cpu).memory(memory).run();
        task(() -> say("b")).cpuRequest(cpu).memoryRequest(memory).run();
        task(() -> say("c")).accelerator(kind, count).run();
    }

    @Pipeline
    static void resourcesFromTasks() {
        var cpu = say("2");
        var memory = say("4Gi");
        task(() -> note("x", null, false)).cpu(cpu).memory(memory).run();
    }

    @Pipeline
    static void resourcesInALoop(List<String> limits) {
        for (var limit : limits) {
            task(() -> say("a")).cpu(limit).run();
        }
    }

    @Pipeline
    static void imageFromInput(@Default("python:3.11") String image) {
        task(() -> flip()).image(image).run();
    }

    @Pipeline
    static void runValues() {
        say(Kfp.runName());
        say(Kfp.runId());
        say(Kfp.taskName());
        say(Kfp.taskId());
        say(Kfp.runResourceName());
        say(Kfp.runCreateTime());
        say(Kfp.runScheduleTime());
    }
}
