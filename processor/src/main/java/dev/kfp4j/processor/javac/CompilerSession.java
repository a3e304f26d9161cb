// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import dev.kfp4j.processor.diagnostic.Diagnostics;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** One compilation from the view of the stages: its diagnostics, its places, and whether bodies can be read. */
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

    /** Starts the session of a processor. If the compiler is javac, this registers its listener. */
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
            // A Java runtime without the module jdk.compiler; Eclipse may run on one.
            return Optional.empty();
        }
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The guard that keeps our exceptions away from the compiler. */
    public CompilerGuard guard() {
        return guard;
    }

    /** Creates places of elements; {@link TreeRefs} if bodies can be read. */
    public SourceRefs refs() {
        return refs;
    }

    /** Whether method bodies can be read, which only javac allows. */
    public boolean readsBodies() {
        return bodies != null;
    }

    /** Sets the reader of the bodies. Without javac, it is not called. */
    public void readBodiesWith(BodyReader reader) {
        if (bodies != null) {
            bodies.readWith(reader);
        }
    }

    /** Requests that the bodies of a class are read when javac has attributed it. */
    public void await(TypeElement topLevel) {
        if (bodies != null) {
            bodies.await(topLevel);
        }
    }
}
