// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import dev.kfp4j.manifest.text.Suggestions;
import java.util.List;
import java.util.Optional;

/**
 * The inputs and outputs that a command line can mention.
 *
 * @param slots all of them, inputs first
 */
public record TemplateSlots(List<Slot> slots) {
    /** Copies the list. */
    public TemplateSlots {
        slots = List.copyOf(slots);
    }

    /** Whether a value is there when the step starts. */
    public enum Presence {
        /** It is, or the task would not start. */
        ALWAYS,
        /** It is: what is left out takes its default. */
        DEFAULTED,
        /** It may be null. */
        NULLABLE
    }

    /**
     * An input or output.
     *
     * @param kind which kind
     * @param javaName its name in templates
     * @param name its name in KFP
     * @param list whether it is a list of artifacts
     * @param presence whether a value is there; outputs are {@link Presence#ALWAYS}
     */
    public record Slot(IoKind kind, String javaName, String name, boolean list, Presence presence) {}

    /**
     * Those of a name in templates.
     *
     * @param side {@code inputs} or {@code outputs}; empty: both
     */
    List<Slot> byJavaName(String javaName, String side) {
        return slots.stream()
                .filter(slot -> slot.javaName().equals(javaName))
                .filter(slot -> side.isEmpty() || slot.kind().side().equals(side))
                .toList();
    }

    /** The one of a name in KFP. */
    Optional<Slot> byName(IoKind kind, String name) {
        return slots.stream()
                .filter(slot -> slot.kind() == kind && slot.name().equals(name))
                .findFirst();
    }

    /** The input of a name in KFP. */
    Optional<Slot> inputByName(String name) {
        return byName(IoKind.INPUT_PARAMETER, name).or(() -> byName(IoKind.INPUT_ARTIFACT, name));
    }

    /** What to do about a name that is none of these. */
    String remedy(String misspelt, String side) {
        List<String> names = slots.stream()
                .filter(slot -> side.isEmpty() || slot.kind().side().equals(side))
                .map(Slot::javaName)
                .toList();
        return remedy(misspelt, names);
    }

    /** What to do about one of KFP's names that is none of these. */
    String foreignRemedy(String misspelt, IoKind kind) {
        List<String> names = slots.stream()
                .filter(slot -> slot.kind() == kind)
                .map(Slot::name)
                .toList();
        return remedy(misspelt, names);
    }

    private static String remedy(String misspelt, List<String> names) {
        String known = names.isEmpty() ? "there are none" : "there are: " + String.join(", ", names);
        return Suggestions.nearest(misspelt, names)
                .map(guess -> "did you mean \"" + guess + "\"?")
                .orElse(known);
    }
}
