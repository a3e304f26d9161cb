// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import dev.kfp4j.local.store.RunSummary;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** A list of runs. */
public final class RunLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private RunLines() {}

    /** The header and one row for each run. */
    public static List<List<String>> rows(List<RunSummary> runs, Instant now, ZoneId zone) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("STATE", "RUN", "STARTED", "TOOK", "STEPS"));
        for (RunSummary run : runs) {
            String failed = run.failed() > 0 ? ", " + run.failed() + " failed" : "";
            rows.add(List.of(
                    run.state().text(),
                    run.name(),
                    time(run.started(), zone),
                    run.duration(now).map(Durations::text).orElse("?"),
                    run.done() + "/" + run.steps() + failed));
        }
        return rows;
    }

    static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    /** A run as JSON; its duration in seconds. */
    public static JsonObject json(RunSummary run, Instant now) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("run", JsonValue.of(run.name()));
        members.put("pipeline", JsonValue.of(run.pipeline()));
        members.put("state", JsonValue.of(run.state().name()));
        members.put("started", JsonValue.of(run.started().toString()));
        run.finished().ifPresent(at -> members.put("finished", JsonValue.of(at.toString())));
        run.duration(now).ifPresent(took -> members.put("seconds", JsonValue.of(took.toMillis() / 1000.0)));
        members.put("steps", JsonValue.of(run.steps()));
        members.put("done", JsonValue.of(run.done()));
        members.put("failed", JsonValue.of(run.failed()));
        members.put("folder", JsonValue.of(run.folder().toString()));
        return new JsonObject(members);
    }
}
