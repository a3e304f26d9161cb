// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.kfp4j.processor.reading.AnnotationNames;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Tells how a method that is neither a component nor a pipeline can take part in a pipeline. */
final class PlainMethods {
    private static final String TRANSLATED = "; a pipeline body is translated and not run";
    private static final Set<String> STEPS =
            Set.of(AnnotationNames.COMPONENT, AnnotationNames.CONTAINER_COMPONENT, AnnotationNames.PIPELINE);

    private final Body body;

    PlainMethods(Body body) {
        this.body = body;
    }

    String remedy(ExecutableElement method) {
        if (isPrinting(method)) {
            return "print inside a component, whose output becomes the log of the step" + TRANSLATED;
        } else if (!body.code().declares(method)) {
            return "call it inside a component" + TRANSLATED;
        }
        String how = method.getModifiers().contains(Modifier.PRIVATE)
                ? "remove \"private\" and annotate it with "
                : "annotate it with ";
        return callsSteps(method)
                ? how + "@Pipeline: a method that calls components is a nested pipeline"
                : how + "@Component to run it as a step" + TRANSLATED;
    }

    /** Whether it writes to a log, of which the object is of no interest. */
    static boolean isPrinting(ExecutableElement method) {
        String owner = AttributedCode.ownerName(method);
        return owner.equals("java.io.PrintStream") || owner.endsWith("Logger");
    }

    private boolean callsSteps(ExecutableElement method) {
        TreePath declaration = body.code().declaration(method);
        var scan = new StepCalls();
        if (declaration != null) {
            scan.scan(declaration, null);
        }
        return scan.found;
    }

    private final class StepCalls extends TreePathScanner<Void, Void> {
        private boolean found;

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
            Element called = body.code().element(getCurrentPath());
            found |= called != null
                    && called.getAnnotationMirrors().stream()
                            .anyMatch(annotation -> STEPS.contains(
                                    annotation.getAnnotationType().toString()));
            return super.visitMethodInvocation(tree, null);
        }
    }
}
