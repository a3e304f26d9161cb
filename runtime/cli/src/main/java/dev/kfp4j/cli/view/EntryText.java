// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import dev.kfp4j.cli.catalog.Entry;
import dev.kfp4j.cli.catalog.Kind;
import dev.kfp4j.cli.catalog.TypeNames;
import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.io.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Pipelines and components as text, for people. */
public final class EntryText {

    private EntryText() {}

    /** One line for each entry, names and descriptions in columns. */
    public static List<String> list(List<Entry> entries) {
        var rows = new ArrayList<List<String>>();
        entries.forEach(entry -> rows.add(List.of(
                entry.kind().word(),
                entry.name(),
                firstLine(entry.manifest().pipeline().info().description()))));
        return Columns.of(rows);
    }

    /** All that is known of an entry. */
    public static List<String> describe(Entry entry) {
        PipelineSpec pipeline = entry.manifest().pipeline();
        var lines = new ArrayList<String>();
        lines.add(entry.kind().word() + " " + entry.name());
        pipeline.info().description().lines().forEach(line -> lines.add("  " + line));
        lines.add("  in " + entry.place());
        section("inputs", io(pipeline.root().inputs(), true), lines);
        section("outputs", io(pipeline.root().outputs(), false), lines);
        if (entry.kind() == Kind.PIPELINE && pipeline.root().body() instanceof DagSpec dag) {
            var tasks = new ArrayList<List<String>>();
            order(dag).forEach((key, task) -> tasks.add(List.of(key, after(task))));
            section("tasks", tasks, lines);
        }
        return lines;
    }

    private static void section(String title, List<List<String>> rows, List<String> lines) {
        if (!rows.isEmpty()) {
            lines.add("");
            lines.add(title);
            Columns.of(rows).forEach(row -> lines.add("  " + row));
        }
    }

    private static List<List<String>> io(IoSpec io, boolean inputs) {
        var rows = new ArrayList<List<String>>();
        io.parameters()
                .forEach((name, spec) -> rows.add(
                        List.of(name, type(spec), inputs ? presence(spec) : "", firstLine(spec.description()))));
        io.artifacts()
                .forEach((name, spec) -> rows.add(List.of(
                        name,
                        type(spec),
                        inputs ? (spec.isOptional() ? "optional" : "required") : "",
                        firstLine(spec.description()))));
        return rows;
    }

    private static String type(ParameterSpec spec) {
        return spec.literals().isEmpty()
                ? TypeNames.of(spec.type())
                : "one of " + spec.literals().stream().map(Json::write).collect(Collectors.joining(", "));
    }

    private static String type(ArtifactSpec spec) {
        return spec.isList()
                ? "list of " + spec.type().schemaTitle()
                : spec.type().schemaTitle();
    }

    private static String presence(ParameterSpec spec) {
        return spec.defaultValue()
                .map(value -> "default " + Json.write(value))
                .orElse(spec.isOptional() ? "optional" : "required");
    }

    /** The tasks, each after those that it waits for; a manifest that was read has no cycles. */
    private static Map<String, TaskSpec> order(DagSpec dag) {
        var order = new LinkedHashMap<String, TaskSpec>();
        while (order.size() < dag.tasks().size()) {
            dag.tasks().forEach((key, task) -> {
                if (order.keySet().containsAll(task.dependentTasks())) {
                    order.putIfAbsent(key, task);
                }
            });
        }
        return order;
    }

    private static String after(TaskSpec task) {
        return task.dependentTasks().isEmpty() ? "" : "after " + String.join(", ", task.dependentTasks());
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
