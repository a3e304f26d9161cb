// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.options.Ages;
import dev.kfp4j.cli.options.StoreOptions;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.cli.view.ByteCounts;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.local.RunStore;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.store.GarbageReport;
import dev.kfp4j.local.store.KeptArtifact;
import dev.kfp4j.local.store.Retention;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kfp4j gc}: removes old runs and unused artifacts. */
@Command(
        name = "gc",
        description = "Removes old runs, and artifacts that no run uses. Without --keep and --older-than, no run is"
                + " removed. With both, a run is removed only if both options allow it.",
        mixinStandardHelpOptions = true)
final class GcCommand implements Callable<Integer> {

    private static final String OLDER_THAN = "--older-than";

    private final Output output;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--keep", paramLabel = "N", description = "Keeps the N newest runs and removes older ones.")
    private @Nullable Integer keep;

    @Option(
            names = OLDER_THAN,
            paramLabel = "AGE",
            description = "Removes only runs that started longer ago than this: 90m, 12h, 30d, 2w.")
    private @Nullable String olderThan;

    @Option(
            names = "--dry-run",
            description = "Prints the runs and artifacts that would be removed, and removes nothing.")
    private boolean dryRun;

    GcCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        if (keep != null && keep < 0) {
            throw new UserError("--keep must be at least 0, not " + keep);
        }
        Instant now = Instant.now();
        var retention = new Retention(
                keep == null ? OptionalInt.empty() : OptionalInt.of(keep),
                Optional.ofNullable(olderThan).map(age -> now.minus(Ages.parse(OLDER_THAN, age))));
        try (RunStore opened = store.open()) {
            GarbageReport report = dryRun ? opened.garbage(retention, now) : opened.removeGarbage(retention, now);
            if (store.json()) {
                output.json(json(report));
            } else {
                say(report);
            }
        }
        return ExitStatus.SUCCESS;
    }

    private void say(GarbageReport report) {
        String verb = dryRun ? "would remove " : "removed ";
        report.runs().forEach(run -> output.out().println(verb + run));
        output.out()
                .println(verb + count(report.runs().size(), "run") + " ("
                        + ByteCounts.text(report.runBytes()) + ") and "
                        + count(report.artifacts().size(), "artifact") + " ("
                        + ByteCounts.text(report.artifactBytes()) + ")");
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private JsonObject json(GarbageReport report) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("dryRun", JsonValue.of(dryRun));
        members.put("runs", texts(report.runs()));
        members.put("runBytes", JsonValue.of(report.runBytes()));
        members.put(
                "artifacts",
                texts(report.artifacts().stream()
                        .map(KeptArtifact::digest)
                        .map(Digest::hex)
                        .toList()));
        members.put("artifactBytes", JsonValue.of(report.artifactBytes()));
        return new JsonObject(members);
    }

    private static JsonArray texts(List<String> texts) {
        return new JsonArray(texts.stream().<JsonValue>map(JsonValue::of).toList());
    }
}
