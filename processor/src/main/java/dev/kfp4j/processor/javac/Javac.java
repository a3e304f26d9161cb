// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The parts of the compiler that only javac has. This class and its results need the module {@code jdk.compiler};
 * callers must expect a {@link LinkageError} on a Java runtime without it.
 *
 * @param refs creates places of trees
 * @param bodies passes method bodies on
 */
record Javac(SourceRefs refs, BodySource bodies) {

    /** Finds javac below a processing environment, also if a build tool has wrapped it; empty for another compiler. */
    static Optional<Javac> below(ProcessingEnvironment environment, Diagnostics diagnostics, CompilerGuard guard) {
        return WrappedEnvironments.candidates(environment).stream()
                .flatMap(candidate -> ofJavacs(candidate, diagnostics, guard).stream())
                .findFirst();
    }

    private static Optional<Javac> ofJavacs(
            ProcessingEnvironment environment, Diagnostics diagnostics, CompilerGuard guard) {
        try {
            var task = JavacTask.instance(environment);
            var trees = Trees.instance(environment);
            var bodies = new BodyAnalysis(trees, diagnostics, guard);
            task.addTaskListener(bodies);
            return Optional.of(new Javac(new TreeRefs(trees), bodies));
        } catch (IllegalArgumentException e) {
            // The compiler API throws this for an environment that is not javac's own.
            return Optional.empty();
        }
    }
}
