// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.kfp4j.processor.diagnostic.ExitCode;
import dev.kfp4j.processor.pipeline.Callee.ImporterCallee;
import dev.kfp4j.processor.pipeline.Producers;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Warns of results with a name but without a use, and of imports without a use. A call without a name for its result is
 * no such case: many steps run for their effect and return a result nevertheless.
 */
final class UnusedResults {
    private final Body body;
    private final Map<VariableElement, TreePath> declared = new LinkedHashMap<>();

    UnusedResults(Body body) {
        this.body = body;
    }

    /** Notes a variable's declaration with its first value. */
    void declared(VariableElement variable, TreePath declaration, Value value) {
        String name = variable.getSimpleName().toString();
        // These names are Java's convention for an intended lack of use; so is a variable without a name.
        boolean onPurpose = name.isEmpty() || name.startsWith("unused") || name.startsWith("ignored");
        if (!onPurpose && !Producers.of(value).isEmpty()) {
            declared.put(variable, declaration);
        }
    }

    /** Notes an expression statement, which drops its value. */
    void dropped(TreePath expression, Value value) {
        if (value instanceof TaskOutput output
                && output.task().callee() instanceof ImporterCallee importer
                && !importer.downloadToWorkspace()) {
            body.warn(expression, ExitCode.UNUSED_RESULT, "the imported artifact");
        }
    }

    /** Warns of variables that the method does not read. */
    void report(TreePath method) {
        var reads = new Reads();
        reads.scan(method, null);
        declared.forEach((variable, declaration) -> {
            if (!reads.found.contains(variable)) {
                body.warn(declaration, ExitCode.UNUSED_RESULT, "the result \"" + variable.getSimpleName() + "\"");
            }
        });
    }

    /** Collects the variables that are read. An assignment to a variable does not read it. */
    private final class Reads extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final Set<VariableElement> found = new HashSet<>();

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
            if (body.code().element(getCurrentPath()) instanceof VariableElement variable) {
                found.add(variable);
            }
            return null;
        }

        @Override
        public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
            if (!(tree.getVariable() instanceof IdentifierTree)) {
                scan(tree.getVariable(), null);
            }
            return scan(tree.getExpression(), null);
        }
    }
}
