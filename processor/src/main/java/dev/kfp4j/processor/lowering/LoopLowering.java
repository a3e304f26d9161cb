// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.LoopCode;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Scope;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Translates loops over lists. Each becomes a group that runs once for each item, with parallel iterations. */
final class LoopLowering {
    private final Body body;
    private final LoopHeadLowering items;
    private final CollectLowering collected;

    LoopLowering(Body body, LoopHeadLowering items, CollectLowering collected) {
        this.body = body;
        this.items = items;
        this.collected = collected;
    }

    /**
     * {@code for (var x : items) { ... }}.
     *
     * @param iteration translates the loop's statement
     */
    void forEach(EnhancedForLoopTree tree, TreePath path, Runnable iteration) {
        if (body.code().element(TreePaths.child(path, tree.getVariable())) instanceof VariableElement variable) {
            TreePath list = TreePaths.child(path, tree.getExpression());
            loop(items.read(list, variable.asType()), path, item -> {
                body.scope(body.scope().with(variable, item));
                iteration.run();
            });
        }
    }

    /**
     * A loop that results in a list.
     *
     * @param list the expression of the items
     * @param path the loop
     * @param at the expression of an iteration's result, for messages
     * @param iteration translates an iteration: from the item to the result
     */
    Value collect(TreePath list, TreePath path, TreePath at, UnaryOperator<Value> iteration) {
        var results = new ArrayList<Value>();
        Group group = loop(items.read(list), path, item -> results.add(iteration.apply(item)));
        return group == null ? body.broken() : collected.collect(group, collected.listed(results.get(0), at), at);
    }

    /** An iteration is translated even without a valid list, so that its mistakes are found in the same compilation. */
    private @Nullable Group loop(Optional<LoopHeadLowering.Head> head, TreePath path, Consumer<Value> iteration) {
        Value item = head.<Value>map(known -> new LoopItem(known.variable())).orElse(Value.ERRONEOUS);
        Scope<VariableElement> before = body.scope();
        body.loops().enter(before);
        Region region = body.region(() -> iteration.accept(item));
        body.loops().leave();
        Group group = head.isPresent() ? group(head.get(), region, path) : null;
        body.scope(collected.afterLoop(before, body.scope(), group));
        return group;
    }

    private @Nullable Group group(LoopHeadLowering.Head head, Region region, TreePath path) {
        if (region.nodes().isEmpty()) {
            if (body.isClean()) {
                body.refuse(path, LoopCode.IDLE_LOOP);
            }
            return null;
        }
        var group = new Group(new Group.Loop(head.variable(), head.parallelism()), region, body.place(path));
        body.add(group);
        return group;
    }
}
