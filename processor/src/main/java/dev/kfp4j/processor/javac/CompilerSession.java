// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import dev.kfp4j.processor.diagnostic.Diagnostics;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** One compilation as the stages see it: where to report, how to name places, whether bodies can be read. */
public final class CompilerSession {

    private final Diagnostics diagnostics;
    private final CompilerGuard guard;
    private final SourceRefs refs;
    private final @Nullable BodySource bodies;

    private CompilerSession(
            Diagnostics diagnostics, CompilerGuard guard, SourceRefs refs, @Nullable BodySource bodies) {
        this.diagnostics = diagnostics;
        this.guard = guard;
        this.refs = refs;
        this.bodies = bodies;
    }

    /** Starts the session of a processor; with javac below, its listener is registered here. */
    public static CompilerSession of(ProcessingEnvironment environment) {
        Diagnostics diagnostics = new CompilerMessages(environment.getMessager());
        var guard = new CompilerGuard(diagnostics);
        return javacBelow(environment, diagnostics, guard)
                .map(javac -> new CompilerSession(diagnostics, guard, javac.refs(), javac.bodies()))
                .orElseGet(() -> new CompilerSession(diagnostics, guard, new ElementRefs(), null));
    }

    private static Optional<Javac> javacBelow(
            ProcessingEnvironment environment, Diagnostics diagnostics, CompilerGuard guard) {
        try {
            return Javac.below(environment, diagnostics, guard);
        } catch (LinkageError e) {
            // A Java runtime without the module jdk.compiler, as Eclipse may run on.
            return Optional.empty();
        }
    }

    /** Where to report. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** What keeps our exceptions away from the compiler. */
    public CompilerGuard guard() {
        return guard;
    }

    /** Makes places of elements; {@link TreeRefs} where bodies can be read. */
    public SourceRefs refs() {
        return refs;
    }

    /** Whether the compiler is one whose method bodies can be read: javac. */
    public boolean readsBodies() {
        return bodies != null;
    }

    /** Says who reads the bodies; without javac nobody does. */
    public void readBodiesWith(BodyReader reader) {
        if (bodies != null) {
            bodies.readWith(reader);
        }
    }

    /** Has the bodies of a class read when javac has attributed it. */
    public void await(TypeElement topLevel) {
        if (bodies != null) {
            bodies.await(topLevel);
        }
    }
}
