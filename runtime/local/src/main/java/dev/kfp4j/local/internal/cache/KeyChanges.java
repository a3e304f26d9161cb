// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import dev.kfp4j.local.internal.memo.StepHistory;
import dev.kfp4j.local.internal.memo.StepKey;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Describes the differences of two keys for people. */
public final class KeyChanges {

    private final StepHistory history;
    private final List<String> changes = new ArrayList<>();

    private KeyChanges(StepHistory history) {
        this.history = history;
    }

    /**
     * Returns the changes from one key to another: half a sentence each, such as {@code "input seed 0 -> 1"}; the code
     * first. Empty if they are equal.
     *
     * @param history provides the parts of the code
     * @param before the earlier key
     * @param now the later key
     */
    public static List<String> between(StepHistory history, StepKey before, StepKey now) {
        if (before.digest().equals(now.digest())) {
            return List.of();
        }
        var found = new KeyChanges(history);
        found.code(before.parts(), now.parts());
        found.members(KeyPart.PARAMETERS, "input ", before.parts(), now.parts());
        found.artifacts(before.parts(), now.parts());
        found.members(KeyPart.ENVIRONMENT, "environment ", before.parts(), now.parts());
        found.members(KeyPart.SETTINGS, "", before.parts(), now.parts());
        found.members(KeyPart.RUNNER, "", before.parts(), now.parts());
        found.value(KeyPart.IMAGE, "image", before.parts(), now.parts());
        found.value(KeyPart.COMPONENT, "component", before.parts(), now.parts());
        found.value(KeyPart.OWN_KEY, "cache key", before.parts(), now.parts());
        found.whole(KeyPart.COMMAND, "the command", before.parts(), now.parts());
        found.whole(KeyPart.OUTPUTS, "the declared outputs", before.parts(), now.parts());
        return found.changes.isEmpty() ? List.of("its classes changed while it ran") : List.copyOf(found.changes);
    }

    private void members(KeyPart part, String kind, JsonObject before, JsonObject now) {
        Map<String, JsonValue> from = object(before, part);
        Map<String, JsonValue> to = object(now, part);
        for (String name : names(from, to)) {
            changes.addAll(Differences.between(kind + name, from.get(name), to.get(name)));
        }
    }

    private void value(KeyPart part, String name, JsonObject before, JsonObject now) {
        changes.addAll(Differences.between(
                name, before.members().get(part.text()), now.members().get(part.text())));
    }

    private void whole(KeyPart part, String name, JsonObject before, JsonObject now) {
        JsonValue from = before.members().get(part.text());
        if (from != null && !from.equals(now.members().get(part.text()))) {
            changes.add(name + (part == KeyPart.OUTPUTS ? " differ" : " differs"));
        }
    }

    private void artifacts(JsonObject before, JsonObject now) {
        Map<String, JsonValue> from = object(before, KeyPart.ARTIFACTS);
        Map<String, JsonValue> to = object(now, KeyPart.ARTIFACTS);
        Map<String, JsonValue> sources = object(now, KeyPart.SOURCES);
        for (String name : names(from, to)) {
            JsonValue old = from.get(name);
            if (old == null || !old.equals(to.get(name))) {
                String maker =
                        sources.get(name) instanceof JsonString task ? " (produced by " + task.value() + ")" : "";
                String what = old == null ? " is new" : to.containsKey(name) ? " differs" : " is gone";
                changes.add("artifact " + name + what + maker);
            }
        }
    }

    private void code(JsonObject before, JsonObject now) {
        Optional<Digest> from = digest(before);
        Optional<Digest> to = digest(now);
        if (from.equals(to)) {
            return;
        }
        Optional<JsonObject> old = from.flatMap(history::code);
        Optional<JsonObject> current = to.flatMap(history::code);
        int known = changes.size();
        if (old.isPresent() && current.isPresent()) {
            parts("classes", "class", "classes", old.get(), current.get());
            parts("resources", "resource", "resources", old.get(), current.get());
            parts("libraries", "library", "libraries", old.get(), current.get());
        }
        if (changes.size() == known) {
            changes.add("its code changed");
        }
    }

    private void parts(String member, String one, String many, JsonObject before, JsonObject now) {
        Map<String, JsonValue> from = members(before.members().get(member));
        Map<String, JsonValue> to = members(now.members().get(member));
        boolean isClass = one.equals("class");
        var changed = new TreeSet<String>();
        var added = new TreeSet<String>();
        var gone = new TreeSet<String>();
        for (String name : names(from, to)) {
            String shown = isClass ? simpleName(name) : name;
            if (!from.containsKey(name)) {
                added.add(shown);
            } else if (!to.containsKey(name)) {
                gone.add(shown);
            } else if (!from.get(name).equals(to.get(name))) {
                changed.add(shown);
            }
        }
        // A class that has got an inner class has changed.
        added.removeAll(changed);
        gone.removeAll(changed);
        list(changed, one, many, "changed", "changed");
        list(added, one, many, "is new", "are new");
        list(gone, one, many, "is no longer used", "are no longer used");
    }

    private void list(SortedSet<String> names, String one, String many, String verb, String verbs) {
        if (names.size() == 1) {
            changes.add(one + " " + names.first() + " " + verb);
        } else if (!names.isEmpty()) {
            changes.add(many + " " + String.join(", ", names) + " " + verbs);
        }
    }

    private static String simpleName(String className) {
        String simple = className.substring(className.lastIndexOf('.') + 1);
        int inner = simple.indexOf('$', 1);
        return inner < 0 ? simple : simple.substring(0, inner);
    }

    private static Optional<Digest> digest(JsonObject parts) {
        return parts.members().get(KeyPart.CODE.text()) instanceof JsonString hex
                ? Optional.of(new Digest(hex.value()))
                : Optional.empty();
    }

    private static Set<String> names(Map<String, JsonValue> from, Map<String, JsonValue> to) {
        var names = new TreeSet<>(from.keySet());
        names.addAll(to.keySet());
        return names;
    }

    private static Map<String, JsonValue> object(JsonObject parts, KeyPart part) {
        return members(parts.members().get(part.text()));
    }

    private static Map<String, JsonValue> members(@Nullable JsonValue value) {
        return value instanceof JsonObject object ? object.members() : Map.of();
    }
}
