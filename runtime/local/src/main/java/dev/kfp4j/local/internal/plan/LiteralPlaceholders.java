// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the placeholders that neither a cluster nor this engine replaces, so that users of KFP's documentation are
 * warned.
 */
final class LiteralPlaceholders {

    private static final Pattern ANY = Pattern.compile("\\{\\{\\$(\\.[^{}]*)?\\}\\}");

    /** Placeholders that the driver or the launcher replaces anywhere in a command line or a constant. */
    private static final Pattern REPLACED = Pattern.compile("\\{\\{\\$(\\.inputs\\.parameters\\['[^']*'\\]"
            + "|\\.(inputs|outputs)\\.artifacts\\['[^']*'\\]\\.(uri|path)"
            + "|\\.outputs\\.parameters\\['[^']*'\\]\\.output_file)?\\}\\}");

    /** Placeholders that the driver replaces if they are the whole of a constant. */
    private static final Pattern OF_THE_RUN =
            Pattern.compile("\\{\\{\\$\\.pipeline_(job_name|job_resource_name|job_uuid"
                    + "|task_name|task_uuid|job_create_time_utc|job_schedule_time_utc)\\}\\}");

    private static final Pattern WORKSPACE = Pattern.compile("\\{\\{\\$\\.workspace_path\\}\\}");

    private static final Pattern INPUT_NAME = Pattern.compile("\"InputName\"\\s*:\\s*\"([^\"]*)\"");

    private final NavigableMap<String, SortedSet<TaskPath>> found = new TreeMap<>();
    private final NavigableMap<String, SortedSet<TaskPath>> alwaysElse = new TreeMap<>();

    /** Checks the constants of a task. */
    void task(TaskPath path, TaskSpec task) {
        for (ParameterSource source : task.parameters().values()) {
            if (source instanceof ParameterSource.Constant constant) {
                texts(constant.value())
                        .filter(text -> !OF_THE_RUN.matcher(text).matches())
                        .forEach(text -> collect(path, text, true));
            }
        }
    }

    /** Checks the command line and the environment of a step. */
    void container(TaskPath path, Container container, ComponentSpec component) {
        Stream.concat(container.command().stream(), container.args().stream()).forEach(word -> {
            String text = word.strip();
            if (text.startsWith("{\"Concat\":")) {
                note(found, "Concat", path);
            } else if (text.startsWith("{\"IfPresent\":")) {
                ifPresent(path, text, component);
            } else if (text.startsWith("{") && text.contains("\"IfPresent\"")) {
                note(found, "IfPresent", path);
            }
            collect(path, word, false);
        });
        container
                .env()
                .forEach(variable ->
                        ANY.matcher(variable.value()).results().forEach(match -> note(found, match.group(), path)));
    }

    /** One sentence for each kind of placeholder found. */
    List<String> notices() {
        var notices = found.entrySet().stream()
                .map(entry -> entry.getKey() + " is not replaced, as on a cluster: " + names(entry));
        var branches = alwaysElse.entrySet().stream()
                .map(entry -> "IfPresent for the artifact \"" + entry.getKey()
                        + "\" always selects Else, as on a cluster: " + names(entry));
        return Stream.concat(notices, branches).toList();
    }

    private void ifPresent(TaskPath path, String text, ComponentSpec component) {
        if (text.contains("$.outputs")) {
            note(found, "IfPresent with an output", path);
            return;
        }
        INPUT_NAME
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(name -> component.inputs().artifacts().containsKey(name))
                .forEach(name -> note(alwaysElse, name, path));
    }

    private void collect(TaskPath path, String text, boolean isConstant) {
        ANY.matcher(text).results().map(match -> match.group()).forEach(placeholder -> {
            boolean isReplaced = isConstant
                    ? WORKSPACE.matcher(placeholder).matches() || isReplacedInside(placeholder)
                    : REPLACED.matcher(placeholder).matches();
            if (!isReplaced) {
                note(found, placeholder, path);
            }
        });
    }

    /** Only the placeholder for the whole input is not replaced there. */
    private static boolean isReplacedInside(String placeholder) {
        return REPLACED.matcher(placeholder).matches() && !placeholder.equals("{{$}}");
    }

    private static Stream<String> texts(JsonValue value) {
        if (value instanceof JsonString text) {
            return Stream.of(text.value());
        }
        if (value instanceof JsonArray array) {
            return array.values().stream().flatMap(LiteralPlaceholders::texts);
        }
        return value instanceof JsonObject object
                ? object.members().values().stream().flatMap(LiteralPlaceholders::texts)
                : Stream.of();
    }

    private static void note(NavigableMap<String, SortedSet<TaskPath>> where, String what, TaskPath path) {
        where.computeIfAbsent(what, unused -> new TreeSet<>()).add(path);
    }

    private static String names(Map.Entry<String, SortedSet<TaskPath>> entry) {
        return entry.getValue().stream().map(TaskPath::toString).collect(Collectors.joining(", "));
    }
}
