// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;
import static twins.Steps.makeMore;
import static twins.Steps.merge;
import static twins.Steps.note;
import static twins.Steps.number;
import static twins.Steps.say;
import static twins.Steps.serve;
import static twins.Steps.split;
import static twins.Steps.train;
import static twins.Steps.use;
import static twins.Steps.useOptions;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls, text and task settings without groups. */
final class Straight {
    private Straight() {}

    @Pipeline
    static int straightChain(String text, @Default("3") int n) {
        var second = split(say(text));
        note(second.left(), null, false);
        return number(second.right());
    }

    @Pipeline
    static void straightText(@Default("today") String day, @Default("1") int n) {
        var coin = flip();
        say(coin + " on " + day);
        note("twice %s and %s, %d times".formatted(day, day, n), null, true);
    }

    @Pipeline
    static void straightOrder() {
        var first = flip();
        var second = task(() -> flip()).after(first).run();
        task(() -> flip()).after(first, second).run();
    }

    @Pipeline
    static void straightSettings(String text) {
        task(() -> say(text)).cpu("2").cpuRequest("500m").memory("4Gi").memoryRequest("512Mi").run();
        task(() -> say(text)).accelerator("nvidia.com/gpu", 2).run();
        task(() -> say(text)).retries(2, "30s", 3.0, "2h").run();
        task(() -> say(text)).cacheKey("v2").run();
        task(() -> say(text)).cache(false).env("MODE", "fast").displayName("Say it").run();
    }

    @Pipeline
    static void straightConstants(Map<String, String> given, List<String> some) {
        useOptions(given);
        useOptions(Map.of("b", "1", "a", "2"));
        note("it's \"quoted\" \\ é", 1e-7, true);
        number(-5);
    }

    record Made(Dataset table, int count) {}

    @Pipeline
    static Made straightArtifacts(Dataset base, String text) {
        use(base);
        var made = makeMore(text);
        var model = train(made.table(), 5);
        serve(model, made.tableAgain());
        serve(model, null);
        return new Made(made.table(), made.count());
    }

    @Pipeline
    static void straightOptional(@Nullable String text, @Nullable Double weight, @Default("f") String fixed) {
        note(fixed, weight, false);
    }

    @Pipeline
    static int straightList(List<Dataset> tables) {
        return merge(tables);
    }
}
