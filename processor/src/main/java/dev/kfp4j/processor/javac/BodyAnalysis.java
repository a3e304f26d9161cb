// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.SurroundingsCode;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Waits until javac has attributed the classes with pipelines. It passes each to the {@link BodyReader} at once, and
 * tells it when there are no more. It keeps names, but no elements and no trees.
 */
final class BodyAnalysis implements TaskListener, BodySource {

    private final Trees trees;
    private final Diagnostics diagnostics;
    private final CompilerGuard guard;
    private final Set<String> pending = new LinkedHashSet<>();
    private @Nullable BodyReader reader;
    private boolean anyAnalysed;

    BodyAnalysis(Trees trees, Diagnostics diagnostics, CompilerGuard guard) {
        this.trees = trees;
        this.diagnostics = diagnostics;
        this.guard = guard;
    }

    @Override
    public void readWith(BodyReader bodyReader) {
        reader = bodyReader;
    }

    @Override
    public void await(TypeElement topLevel) {
        pending.add(topLevel.getQualifiedName().toString());
    }

    @Override
    public void started(TaskEvent event) {
        anyAnalysed |= event.getKind() == TaskEvent.Kind.ANALYZE;
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.ANALYZE) {
            var type = event.getTypeElement();
            if (type != null) {
                guard.run(type.getQualifiedName().toString(), () -> analysed(type));
            }
        } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
            guard.run("the end of the compilation", this::compilationFinished);
        }
    }

    private void analysed(TypeElement type) {
        // Descriptors of modules and packages come here too, without a path.
        TreePath path = trees.getPath(type);
        if (reader == null
                || path == null
                || !pending.remove(type.getQualifiedName().toString())) {
            return;
        }
        reader.analysed(type, path, trees);
        if (pending.isEmpty()) {
            reader.finished();
        }
    }

    /** A safety net: a build without manifests and without messages would look successful. */
    private void compilationFinished() {
        if (pending.isEmpty() || diagnostics.hasErrors()) {
            return;
        }
        String names = String.join(", ", pending);
        var code = anyAnalysed ? SurroundingsCode.BODIES_LEFT_UNREAD : SurroundingsCode.BODIES_NOT_ANALYSED;
        diagnostics.report(code, SourceRefs.nowhere(), names);
        pending.clear();
    }
}
