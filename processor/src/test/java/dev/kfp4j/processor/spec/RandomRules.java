// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.LoopVariable;
import dev.kfp4j.processor.pipeline.LoopVariable.ConstantItems;
import dev.kfp4j.processor.pipeline.LoopVariable.ListItems;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import java.util.List;

/**
 * What a random pipeline may do with a value: all that the model can say, or only what KFP's own compiler translates
 * without a mistake of its own.
 *
 * @param peer whether that compiler must manage
 */
record RandomRules(boolean peer) {
    /**
     * How deep groups may be in a pipeline. The peer takes groups of two pipelines that share a name for one another.
     */
    int depth(boolean nested) {
        return peer && nested ? 0 : RandomPipelines.DEPTH;
    }

    /** How deep groups may be in a loop. The peer loses the item of a loop over a field in groups inside of it. */
    int depthInside(LoopVariable variable, int depth) {
        boolean overField = variable.items() instanceof ListItems items && items.list() instanceof Field;
        return peer && overField ? 0 : depth;
    }

    /** The peer loses fields of constant items wherever another group is around. */
    boolean constantStructs() {
        return !peer;
    }

    boolean argument(Reference value, List<Group> open) {
        boolean scalarOrSingle = !isListOfArtifacts(value);
        return !peer || (scalarOrSingle && !isIteratedBy(value, open));
    }

    boolean text(Reference value) {
        if (!(value.type() instanceof IoType.Parameter parameter) || parameter.type() == ParameterType.STRUCT) {
            return false;
        }
        return !peer
                || (Models.isScalar(value.type()) && (value instanceof TaskOutput || value instanceof PipelineInput));
    }

    /** The peer gives out no one-of of which only a condition knows. */
    boolean condition(Reference value) {
        return !peer || !(value instanceof OneOf || (value instanceof Field field && isConstantItem(field.of())));
    }

    boolean list(Reference value, List<Group> open) {
        return !peer || (!(value instanceof Collected) && !isListOfArtifacts(value) && !isIteratedBy(value, open));
    }

    /** The peer takes outputs of tasks only, here and in {@link #collected}. */
    boolean alternative(Reference value) {
        return !peer || value instanceof TaskOutput;
    }

    boolean collected(Reference value) {
        boolean nested = value instanceof Collected;
        return !peer || ((value instanceof TaskOutput || nested) && value.type() instanceof IoType.Parameter);
    }

    /** What a pipeline can give out: nothing of the peer's that it cannot say the type of. */
    boolean result(Reference value) {
        return !peer || !isListOfArtifacts(value);
    }

    boolean exitHandler(int depth) {
        return depth == RandomPipelines.DEPTH;
    }

    private static boolean isListOfArtifacts(Reference value) {
        return value.type() instanceof IoType.ArtifactIo artifact && artifact.list();
    }

    private static boolean isConstantItem(Reference value) {
        return value instanceof LoopItem item && item.variable().items() instanceof ConstantItems;
    }

    private static boolean isIteratedBy(Reference value, List<Group> open) {
        return open.stream()
                .anyMatch(group -> group.kind() instanceof Group.Loop loop
                        && loop.variable().items() instanceof ListItems items
                        && items.list().equals(value));
    }
}
