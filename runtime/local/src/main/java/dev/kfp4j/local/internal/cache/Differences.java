// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the differences of two values, for people: {@code "secretAsEnv secretName 'db' -> 'archive'"}. */
final class Differences {

    /** The maximum number of differences; a person does not read the tenth. */
    private static final int MOST = 5;

    private static final int SHOWN = 60;

    /** The length of the common text that is shown before the first difference. */
    private static final int COMMON = 20;

    private final List<String> found = new ArrayList<>();

    private Differences() {}

    /**
     * Compares two values.
     *
     * @param name the name of the value, with which each difference begins
     * @param from the earlier value; null if there was none
     * @param to the later value; null if there is none
     */
    static List<String> between(String name, @Nullable JsonValue from, @Nullable JsonValue to) {
        var differences = new Differences();
        differences.compare(name, from, to);
        List<String> found = differences.found;
        if (found.size() <= MOST) {
            return found;
        }
        var first = new ArrayList<>(found.subList(0, MOST));
        int more = found.size() - MOST;
        first.add(name + " differs in " + (more == 1 ? "one more place" : more + " more places"));
        return first;
    }

    private void compare(String name, @Nullable JsonValue from, @Nullable JsonValue to) {
        if (from == null && to instanceof JsonArray now && isOfObjects(now)) {
            elements(name, List.of(), now.values());
        } else if (to == null && from instanceof JsonArray before && isOfObjects(before)) {
            elements(name, before.values(), List.of());
        } else if (from == null && to != null) {
            found.add(name + " is new: " + shown(to, 0));
        } else if (from != null && to == null) {
            found.add(name + " is gone, was " + shown(from, 0));
        } else if (from != null && to != null && !from.equals(to)) {
            differ(name, from, to);
        }
    }

    private void differ(String name, JsonValue from, JsonValue to) {
        if (from instanceof JsonObject before && to instanceof JsonObject now) {
            members(name, before.members(), now.members());
        } else if (from instanceof JsonArray before
                && to instanceof JsonArray now
                && isOfObjects(before)
                && isOfObjects(now)) {
            elements(name, before.values(), now.values());
        } else {
            int start = start(from, to);
            found.add(name + " " + shown(from, start) + " -> " + shown(to, start));
        }
    }

    private void members(String name, Map<String, JsonValue> from, Map<String, JsonValue> to) {
        var names = new TreeSet<>(from.keySet());
        names.addAll(to.keySet());
        for (String member : names) {
            compare(name + " " + member, from.get(member), to.get(member));
        }
    }

    /** Elements in both lists are no difference; the others are compared in their order. */
    private void elements(String name, List<JsonValue> from, List<JsonValue> to) {
        List<JsonValue> gone = without(from, to);
        List<JsonValue> added = without(to, from);
        if (gone.isEmpty() && added.isEmpty()) {
            found.add("the order of " + name + " differs");
        }
        for (int i = 0; i < Math.max(gone.size(), added.size()); i++) {
            compare(name, i < gone.size() ? gone.get(i) : null, i < added.size() ? added.get(i) : null);
        }
    }

    private static List<JsonValue> without(List<JsonValue> values, List<JsonValue> others) {
        var left = new ArrayList<>(values);
        others.forEach(left::remove);
        return left;
    }

    private static boolean isOfObjects(JsonArray array) {
        return !array.values().isEmpty() && array.values().stream().allMatch(JsonObject.class::isInstance);
    }

    /** Where to begin a long text, so that the first difference is visible. */
    private static int start(JsonValue from, JsonValue to) {
        String before = text(from);
        String now = text(to);
        if (Math.max(before.length(), now.length()) <= SHOWN) {
            return 0;
        }
        int common = 0;
        while (common < Math.min(before.length(), now.length()) && before.charAt(common) == now.charAt(common)) {
            common++;
        }
        return Math.max(0, common - COMMON);
    }

    private static String shown(JsonValue value, int start) {
        String text = text(value);
        int end = Math.min(text.length(), start + SHOWN);
        String part = (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
        return value instanceof JsonString ? "'" + part + "'" : part;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.value() : Json.write(value);
    }
}
