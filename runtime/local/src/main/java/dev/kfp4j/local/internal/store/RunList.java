// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.store.RunFilter;
import dev.kfp4j.local.store.RunNotFoundException;
import dev.kfp4j.local.store.RunSummary;
import dev.kfp4j.manifest.text.Suggestions;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds runs. */
final class RunList {

    private static final int SHOWN = 5;

    private static final String SUMMARIES = """
            select runs.*,
              (select count(*) from tasks where run = number and kind in ('STEP', 'IMPORTER')) as steps,
              (select count(*) from tasks where run = number and kind in ('STEP', 'IMPORTER')
                and tasks.state in ('SUCCEEDED', 'CACHED')) as done,
              (select count(*) from tasks where run = number and kind in ('STEP', 'IMPORTER')
                and tasks.state = 'FAILED') as failed
            from runs order by started desc, number desc""";

    private RunList() {}

    static List<RunSummary> of(Database database, RunFilter filter) throws SQLException {
        // Only the operating system knows whether a run is running.
        var found = new ArrayList<RunSummary>();
        for (RunSummary run : database.query(SUMMARIES, RunList::summary)) {
            if (found.size() < filter.limit() && filter.takes(run)) {
                found.add(run);
            }
        }
        return found;
    }

    private static RunSummary summary(ResultSet row) throws SQLException {
        return new RunSummary(
                row.getString("name"),
                row.getString("pipeline"),
                RunRows.state(row),
                Path.of(row.getString("folder")),
                StoredTimes.instant(row.getLong("started")),
                StoredTimes.optional(row, "finished"),
                row.getInt("steps"),
                row.getInt("done"),
                row.getInt("failed"));
    }

    /** Finds the number of the run that a name means. */
    static long number(Database database, String name) throws SQLException {
        List<Known> all = database.query(
                "select number, name, id from runs order by started desc, number desc",
                row -> new Known(row.getLong("number"), row.getString("name"), row.getString("id")));
        if (all.isEmpty()) {
            throw new RunNotFoundException(
                    "there are no runs in " + database.file().getParent() + "; --store names another folder");
        }
        if (name.equals(EngineStore.LAST)) {
            return all.get(0).number();
        }
        List<Known> same = all.stream()
                .filter(run -> run.name().equals(name) || run.id().equals(name))
                .toList();
        List<Known> begun = !same.isEmpty()
                ? same
                : all.stream()
                        .filter(run -> run.name().startsWith(name) || run.id().startsWith(name))
                        .toList();
        if (begun.size() == 1) {
            return begun.get(0).number();
        }
        throw new RunNotFoundException(begun.isEmpty() ? none(name, all) : several(name, begun));
    }

    private static String none(String name, List<Known> all) {
        List<String> names =
                all.stream().flatMap(run -> Stream.of(run.name(), run.id())).toList();
        String hint = Suggestions.didYouMean(name, names);
        return "there is no run \"" + name + "\""
                + (hint.isEmpty() ? "; the newest is \"" + all.get(0).name() + "\"" : hint);
    }

    private static String several(String name, List<Known> begun) {
        String shown = String.join(
                "\", \"", begun.stream().limit(SHOWN).map(Known::name).toList());
        return "\"" + name + "\" is ambiguous: it is the prefix of " + begun.size() + " runs: \"" + shown + "\""
                + (begun.size() > SHOWN ? " …" : "");
    }

    private record Known(long number, String name, String id) {}
}
