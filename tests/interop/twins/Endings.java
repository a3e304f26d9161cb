// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.finalStatus;
import static dev.kfp4j.dsl.Kfp.importArtifact;
import static dev.kfp4j.dsl.Kfp.importer;
import static dev.kfp4j.dsl.Kfp.pinned;
import static dev.kfp4j.dsl.Kfp.runCreateTime;
import static dev.kfp4j.dsl.Kfp.runId;
import static dev.kfp4j.dsl.Kfp.runName;
import static dev.kfp4j.dsl.Kfp.runResourceName;
import static dev.kfp4j.dsl.Kfp.runScheduleTime;
import static dev.kfp4j.dsl.Kfp.task;
import static dev.kfp4j.dsl.Kfp.taskId;
import static dev.kfp4j.dsl.Kfp.taskName;
import static twins.Steps.clean;
import static twins.Steps.flip;
import static twins.Steps.note;
import static twins.Steps.number;
import static twins.Steps.report;
import static twins.Steps.say;
import static twins.Steps.serve;
import static twins.Steps.train;
import static twins.Steps.use;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Exit handlers, failures that are ignored, nested pipelines, imports and values of the run. */
final class Endings {
    private Endings() {}

    @Pipeline
    static void endingsPart(@Nullable String text, @Default("3") int n, @Default("w") String words) {
        try {
            number(n);
            say(words);
        } finally {
            clean("done");
        }
    }

    @Pipeline
    static void endingsSeveral(String text, @Default("2") int n) {
        var first = say(text);
        try {
            var second = say(first);
            note(second, null, false);
        } finally {
            report(finalStatus(), "first of " + n);
        }
        String last;
        try {
            last = say("second");
        } finally {
            task(() -> clean(text)).cache(false).displayName("The end").run();
        }
        task(() -> flip()).after(last).run();
    }

    @Pipeline
    static void endingsIgnored(String text) {
        var first = say(text);
        task(() -> report(finalStatus(), first)).ignoreUpstreamFailure().run();
        task(() -> clean(text)).after(first).ignoreUpstreamFailure().retries(2).run();
        try {
            var inside = say(text);
            task(() -> clean(inside)).ignoreUpstreamFailure().run();
            task(() -> report(finalStatus(), "late"))
                    .after(inside)
                    .ignoreUpstreamFailure()
                    .run();
        } finally {
            clean("done");
        }
    }

    @Pipeline
    static void endingsNested(@Nullable String text, @Default("5") int n, @Default("w") String words) {
        endingsPart(null, 3, "w");
        endingsPart(text, n, words);
        endingsPart(null, pinned(3), "w");
        var said = say(words);
        endingsPart("x", 3, said);
        try {
            endingsPart(null, 3, taskName());
        } finally {
            endingsPart(null, 3, "end");
        }
    }

    @Pipeline
    static void endingsImports(String uri, List<String> uris, String name, @Default("1") int n) {
        var table = importArtifact(Dataset.class, uri);
        train(table, 10);
        var model = importer(Model.class, "s3://bucket/model")
                .reimport(true)
                .metadata("kind", "onnx")
                .metadata("shape", List.of(1, 2.5, true))
                .metadata("more", Map.of("name", name, "again", List.of(name, n)))
                .metadata(name, "of " + n)
                .after(table)
                .cache(false)
                .run();
        serve(model, null);
        for (String one : uris) {
            use(importArtifact(Dataset.class, one));
        }
        try {
            var inside = importArtifact(Dataset.class, uri);
            use(inside);
        } finally {
            clean("done");
        }
    }

    @Pipeline
    static void endingsValues() {
        say(runName());
        say(runResourceName());
        say(runId());
        say(runCreateTime());
        say(runScheduleTime());
        say(taskId());
        number(pinned(1));
    }
}
