// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What javac alone can give. This class and those it makes need the module {@code jdk.compiler}; whoever uses it must
 * expect a {@link LinkageError} where a Java runtime has none.
 *
 * @param refs makes places of trees
 * @param bodies gives method bodies
 */
record Javac(SourceRefs refs, BodySource bodies) {

    /** Finds javac below a processing environment, also where a build tool has wrapped it; empty: another compiler. */
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
            // How the compiler API says that an environment is not javac's own.
            return Optional.empty();
        }
    }
}
