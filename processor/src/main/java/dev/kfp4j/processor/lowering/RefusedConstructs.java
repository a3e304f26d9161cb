// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.LoopCode;
import dev.kfp4j.processor.pipeline.Value;
import java.util.Locale;
import java.util.Map;

/** The constructs of Java that a pipeline's body cannot contain, with their names and codes. */
final class RefusedConstructs {
    private record Refusal(DiagnosticCode code, String name) {}

    private static final Map<Tree.Kind, Refusal> REFUSALS = Map.ofEntries(
            Map.entry(Tree.Kind.INSTANCE_OF, new Refusal(BodyCode.BODY_DECISION, "\"instanceof\"")),
            Map.entry(Tree.Kind.FOR_LOOP, new Refusal(LoopCode.COUNTING_LOOP, "a \"for\" loop that counts")),
            Map.entry(Tree.Kind.WHILE_LOOP, new Refusal(BodyCode.BODY_LOOP, "a \"while\" loop")),
            Map.entry(Tree.Kind.DO_WHILE_LOOP, new Refusal(BodyCode.BODY_LOOP, "a \"do\" loop")),
            Map.entry(Tree.Kind.THROW, new Refusal(BodyCode.BODY_FAILURE, "\"throw\"")),
            Map.entry(Tree.Kind.ASSERT, new Refusal(BodyCode.BODY_ASSERTION, "\"assert\"")),
            Map.entry(Tree.Kind.LAMBDA_EXPRESSION, new Refusal(BodyCode.BODY_FUNCTION, "a lambda")),
            Map.entry(Tree.Kind.MEMBER_REFERENCE, new Refusal(BodyCode.BODY_FUNCTION, "a method reference")),
            Map.entry(Tree.Kind.CLASS, new Refusal(BodyCode.BODY_CLASS, "a local class")),
            Map.entry(Tree.Kind.ENUM, new Refusal(BodyCode.BODY_CLASS, "a local enum")),
            Map.entry(Tree.Kind.INTERFACE, new Refusal(BodyCode.BODY_CLASS, "a local interface")),
            Map.entry(Tree.Kind.RECORD, new Refusal(BodyCode.BODY_CLASS, "a local record")),
            Map.entry(Tree.Kind.NEW_ARRAY, new Refusal(BodyCode.BODY_ARRAY, "an array")),
            Map.entry(Tree.Kind.ARRAY_ACCESS, new Refusal(BodyCode.BODY_ARRAY, "an array")),
            Map.entry(Tree.Kind.SYNCHRONIZED, new Refusal(BodyCode.BODY_OTHER, "\"synchronized\"")),
            Map.entry(Tree.Kind.LABELED_STATEMENT, new Refusal(BodyCode.BODY_OTHER, "a label")),
            Map.entry(Tree.Kind.BREAK, new Refusal(LoopCode.LEAVING_LOOP, "\"break\"")),
            Map.entry(Tree.Kind.CONTINUE, new Refusal(LoopCode.LEAVING_LOOP, "\"continue\"")));

    private RefusedConstructs() {}

    /** Reports a construct that no class translates, including constructs of later Java versions. */
    static Value refuse(Body body, TreePath at) {
        Tree.Kind kind = at.getLeaf().getKind();
        Refusal refusal = REFUSALS.get(kind);
        if (kind == Tree.Kind.BREAK && leavesSwitch(at)) {
            return body.refuse(at, BodyCode.BODY_OTHER, "\"break\"");
        } else if (refusal != null) {
            return body.refuse(at, refusal.code(), refusal.name());
        }
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return body.refuse(at, BodyCode.BODY_OTHER, "the construct \"" + words + "\"");
    }

    /** Whether a {@code break} ends an arm of a switch, and not a loop. */
    private static boolean leavesSwitch(TreePath jump) {
        for (TreePath current = jump; current != null; current = current.getParentPath()) {
            Tree.Kind around = current.getLeaf().getKind();
            if (around == Tree.Kind.SWITCH || around == Tree.Kind.ENHANCED_FOR_LOOP) {
                return around == Tree.Kind.SWITCH;
            }
        }
        return false;
    }
}
