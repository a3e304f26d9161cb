// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.limits;

import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.IoType.ArtifactIo;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.LimitCode;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.LoopVariable.ListItems;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.spec.PipelineNodes;
import java.util.HashMap;

/**
 * Checks the artifacts that enter a sub-graph. A cluster keeps one name for each of them, and one artifact for each
 * name. It does not support loops over artifacts.
 */
final class ArtifactLimits {
    private final PipelineNodes nodes;
    private final Diagnostics diagnostics;

    ArtifactLimits(PipelineNodes nodes, Diagnostics diagnostics) {
        this.nodes = nodes;
        this.diagnostics = diagnostics;
    }

    /**
     * Checks a group.
     *
     * @param isArtifactLoop whether it is a loop over artifacts
     */
    void check(Group group, boolean isArtifactLoop) {
        if (isArtifactLoop
                && group.kind() instanceof Group.Loop loop
                && loop.variable().items() instanceof ListItems items) {
            diagnostics.report(LimitCode.ARTIFACT_LOOP, group.place(), LimitWords.of(items.list()));
            return;
        }
        nodes.entering(group).stream()
                .filter(ArtifactLimits::isList)
                .findFirst()
                .ifPresent(list ->
                        diagnostics.report(LimitCode.ARTIFACT_LIST_TO_GROUP, group.place(), LimitWords.of(list)));
    }

    void check(Task task) {
        Callee callee = task.callee();
        if (!callee.isGraph()) {
            return;
        }
        var seen = new HashMap<Argument, Input>();
        task.arguments().forEach((input, argument) -> {
            if (argument instanceof Reference reference && isList(reference)) {
                diagnostics.report(
                        LimitCode.ARTIFACT_LIST_TO_PIPELINE, task.place(input), input.javaName(), callee.name());
            } else if (input.type() instanceof ArtifactIo) {
                Input same = seen.putIfAbsent(argument, input);
                if (same != null) {
                    diagnostics.report(
                            LimitCode.ARTIFACT_TWICE,
                            task.place(input),
                            same.javaName(),
                            input.javaName(),
                            callee.name());
                }
            }
        });
    }

    private static boolean isList(Reference reference) {
        return reference.type() instanceof ArtifactIo artifact && artifact.list();
    }
}
