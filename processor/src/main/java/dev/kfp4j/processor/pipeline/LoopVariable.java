// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Value.Reference;

/** The item of a loop in the loop's body. Each loop has its own object, and the identity of the object counts. */
public final class LoopVariable {
    private final Items items;
    private final IoType type;

    /**
     * Creates a variable.
     *
     * @param items the items of the loop
     * @param type the type of one item
     */
    public LoopVariable(Items items, IoType type) {
        this.items = items;
        this.type = type;
    }

    /** The items of a loop. */
    public sealed interface Items {}

    /**
     * Constants.
     *
     * @param values 1 or more, all of one type
     */
    public record ConstantItems(JsonArray values) implements Items {}

    /**
     * A list that exists only at run time.
     *
     * @param list a parameter of the type LIST, a field or item that holds a list, or a list of artifacts
     */
    public record ListItems(Reference list) implements Items {}

    public Items items() {
        return items;
    }

    public IoType type() {
        return type;
    }

    @Override
    public String toString() {
        return "item of " + items;
    }
}
