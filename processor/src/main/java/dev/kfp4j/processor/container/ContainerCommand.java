// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import dev.kfp4j.processor.container.CommandElement.IfPresent;
import dev.kfp4j.processor.container.CommandElement.Text;
import dev.kfp4j.processor.container.Placeholder.Io;
import dev.kfp4j.processor.container.TemplateSlots.Slot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The command line of a container.
 *
 * @param elements the command, then the arguments
 */
public record ContainerCommand(List<CommandElement> elements) {
    public ContainerCommand {
        elements = List.copyOf(elements);
    }

    /** Parses KFP's text. */
    public static ContainerCommand of(List<String> command, List<String> args) {
        return new ContainerCommand(Stream.concat(command.stream(), args.stream())
                .map(KfpText::read)
                .toList());
    }

    /** Writes elements in KFP's text. */
    public static List<String> texts(List<CommandElement> elements) {
        return elements.stream().map(KfpText::write).toList();
    }

    /** Whether the command line contains the path of an output. */
    public boolean tellsOf(Slot output) {
        return elements.stream().anyMatch(element -> tellsOf(element, output));
    }

    private static boolean tellsOf(CommandElement element, Slot output) {
        if (element instanceof Text text) {
            return text.parts().stream()
                    .anyMatch(part ->
                            part instanceof Placeholder placeholder && PlaceholderRules.tellsOf(placeholder, output));
        }
        return element.children().stream().anyMatch(inner -> tellsOf(inner, output));
    }

    /**
     * The input parameters in placeholders and conditions, by their names in KFP. The driver of a cluster does not know
     * the defaults of a component, so a task must bind these even to their defaults.
     */
    public Set<String> inputs() {
        var found = new LinkedHashSet<String>();
        elements.forEach(element -> collect(element, Set.of(), found, true));
        return found;
    }

    /**
     * The input parameters in placeholders outside of conditions about themselves. A cluster fails the task if one of
     * them is null.
     */
    public Set<String> neededInputs() {
        var found = new LinkedHashSet<String>();
        elements.forEach(element -> collect(element, Set.of(), found, false));
        return found;
    }

    private static void collect(CommandElement element, Set<String> given, Set<String> found, boolean asked) {
        if (element instanceof Text text) {
            for (TextPart part : text.parts()) {
                if (part instanceof Placeholder placeholder
                        && placeholder.target() instanceof Io io
                        && io.kind() == IoKind.INPUT_PARAMETER
                        && !given.contains(io.name())) {
                    found.add(io.name());
                }
            }
        } else if (element instanceof IfPresent decision) {
            if (asked) {
                found.add(decision.input());
            }
            var inside = new LinkedHashSet<>(given);
            inside.add(decision.input());
            decision.then().elements().forEach(inner -> collect(inner, inside, found, asked));
            decision.otherwise()
                    .ifPresent(branch -> branch.elements().forEach(inner -> collect(inner, given, found, asked)));
        } else {
            element.children().forEach(inner -> collect(inner, given, found, asked));
        }
    }
}
