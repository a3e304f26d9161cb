// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One element of a command line in KFP. */
public sealed interface CommandElement {

    /**
     * Text with placeholders.
     *
     * @param parts its parts, in order
     */
    record Text(List<TextPart> parts) implements CommandElement {
        public Text {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Elements that depend on whether an input has a value.
     *
     * @param input the input's name in KFP
     * @param then the elements if it has a value
     * @param otherwise the elements if it has none; empty: nothing
     */
    record IfPresent(String input, Branch then, Optional<Branch> otherwise) implements CommandElement {}

    /**
     * Elements that are joined to one.
     *
     * @param items the joined elements
     */
    record Concat(List<CommandElement> items) implements CommandElement {
        public Concat {
            items = List.copyOf(items);
        }
    }

    /**
     * One side of a condition.
     *
     * @param elements its elements
     * @param list whether KFP's text is a list; if not, it is the only element
     */
    record Branch(List<CommandElement> elements, boolean list) {
        public Branch {
            elements = List.copyOf(elements);
        }
    }

    /** The elements directly inside. */
    default List<CommandElement> children() {
        if (this instanceof IfPresent decision) {
            return Stream.concat(Stream.of(decision.then()), decision.otherwise().stream())
                    .flatMap(branch -> branch.elements().stream())
                    .toList();
        }
        return this instanceof Concat concat ? concat.items() : List.of();
    }
}
