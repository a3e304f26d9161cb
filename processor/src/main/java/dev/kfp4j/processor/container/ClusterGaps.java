// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import dev.kfp4j.processor.container.CommandElement.Concat;
import dev.kfp4j.processor.container.CommandElement.IfPresent;
import dev.kfp4j.processor.container.CommandElement.Text;
import dev.kfp4j.processor.container.Placeholder.Resolver;
import java.util.Optional;
import java.util.Set;

/** Finds the first part of a foreign command line that a cluster cannot handle. */
public final class ClusterGaps {
    private final Set<String> artifacts;

    /**
     * Prepares for one component.
     *
     * @param artifacts the names of the inputs that are artifacts
     */
    public ClusterGaps(Set<String> artifacts) {
        this.artifacts = Set.copyOf(artifacts);
    }

    /** The first gap, for a message: {@code replace "{{$.pipeline_root}}"}. */
    public Optional<String> first(ContainerCommand line) {
        return line.elements().stream()
                .flatMap(element -> gap(element).stream())
                .findFirst();
    }

    private Optional<String> gap(CommandElement element) {
        if (element instanceof Text text) {
            return text.parts().stream()
                    .filter(Placeholder.class::isInstance)
                    .map(part -> ((Placeholder) part).target())
                    .filter(target -> target.resolver() != Resolver.CLUSTER)
                    .map(target -> "replace \"" + target.text() + "\"")
                    .findFirst();
        } else if (element instanceof Concat) {
            return Optional.of("join the elements of a \"Concat\"");
        } else if (element instanceof IfPresent decision && artifacts.contains(decision.input())) {
            return Optional.of("check whether the artifact \"" + decision.input() + "\" of an \"IfPresent\" is given");
        }
        return element.children().stream().flatMap(inner -> gap(inner).stream()).findFirst();
    }
}
