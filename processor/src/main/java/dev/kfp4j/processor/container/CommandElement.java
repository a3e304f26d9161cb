// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One element of a command line, as KFP knows them. */
public sealed interface CommandElement {

    /**
     * Text with placeholders in it.
     *
     * @param parts its parts, in order
     */
    record Text(List<TextPart> parts) implements CommandElement {
        /** Copies the list. */
        public Text {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Elements that depend on whether a value is given for an input.
     *
     * @param input the input's name in KFP
     * @param then what stands there if so
     * @param otherwise what stands there if not; empty: nothing
     */
    record IfPresent(String input, Branch then, Optional<Branch> otherwise) implements CommandElement {}

    /**
     * Elements that are joined to one.
     *
     * @param items what is joined
     */
    record Concat(List<CommandElement> items) implements CommandElement {
        /** Copies the list. */
        public Concat {
            items = List.copyOf(items);
        }
    }

    /**
     * One side of a decision.
     *
     * @param elements what stands there
     * @param list whether KFP's text is a list; if not, it is the one element
     */
    record Branch(List<CommandElement> elements, boolean list) {
        /** Copies the list. */
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
