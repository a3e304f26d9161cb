// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import dev.kfp4j.manifest.text.Suggestions;
import java.util.List;
import java.util.Optional;

/**
 * The inputs and outputs that placeholders in a command line can refer to.
 *
 * @param slots all of them, inputs first
 */
public record TemplateSlots(List<Slot> slots) {
    public TemplateSlots {
        slots = List.copyOf(slots);
    }

    /** Whether there is a value when the step starts. */
    public enum Presence {
        /** There is one, or the task does not start. */
        ALWAYS,
        /** There is one: an omitted value is replaced by its default. */
        DEFAULTED,
        /** It may be null. */
        NULLABLE
    }

    /**
     * An input or output.
     *
     * @param kind the kind
     * @param javaName its name in templates
     * @param name its name in KFP
     * @param list whether it is a list of artifacts
     * @param presence whether there is a value; outputs are {@link Presence#ALWAYS}
     */
    public record Slot(IoKind kind, String javaName, String name, boolean list, Presence presence) {}

    /**
     * The inputs and outputs with a name in templates.
     *
     * @param side {@code inputs} or {@code outputs}; empty: both
     */
    List<Slot> byJavaName(String javaName, String side) {
        return slots.stream()
                .filter(slot -> slot.javaName().equals(javaName))
                .filter(slot -> side.isEmpty() || slot.kind().side().equals(side))
                .toList();
    }

    /** The input or output with a name in KFP. */
    Optional<Slot> byName(IoKind kind, String name) {
        return slots.stream()
                .filter(slot -> slot.kind() == kind && slot.name().equals(name))
                .findFirst();
    }

    /** The input with a name in KFP. */
    Optional<Slot> inputByName(String name) {
        return byName(IoKind.INPUT_PARAMETER, name).or(() -> byName(IoKind.INPUT_ARTIFACT, name));
    }

    /** The remedy for an unknown name. */
    String remedy(String misspelt, String side) {
        List<String> names = slots.stream()
                .filter(slot -> side.isEmpty() || slot.kind().side().equals(side))
                .map(Slot::javaName)
                .toList();
        return remedy(misspelt, names);
    }

    /** The remedy for an unknown name in KFP's form. */
    String foreignRemedy(String misspelt, IoKind kind) {
        List<String> names = slots.stream()
                .filter(slot -> slot.kind() == kind)
                .map(Slot::name)
                .toList();
        return remedy(misspelt, names);
    }

    private static String remedy(String misspelt, List<String> names) {
        String known = names.isEmpty() ? "the component has none" : "the names are: " + String.join(", ", names);
        return Suggestions.nearest(misspelt, names)
                .map(guess -> "did you mean \"" + guess + "\"?")
                .orElse(known);
    }
}
