// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.component.MethodSignature;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Reads the inputs and outputs of component and pipeline methods. Their rules differ only for lists of artifacts. */
public final class SignatureReader {

    private final ReaderContext context;

    public SignatureReader(ReaderContext context) {
        this.context = context;
    }

    /**
     * Reads a pipeline's parameters and result. Reports all mistakes; the result is empty if there are any.
     *
     * @param method a method without types that {@link MissingTypes} finds
     */
    public Optional<MethodSignature> readPipeline(ExecutableElement method) {
        return read(method, new MistakeReport(context.diagnostics()), true);
    }

    /** Reads a component's parameters and result. */
    Optional<MethodSignature> readComponent(ExecutableElement method, MistakeReport report) {
        return read(method, report, false);
    }

    private Optional<MethodSignature> read(ExecutableElement method, MistakeReport report, boolean collects) {
        var javadoc = JavadocText.of(context.elements().getDocComment(method));
        var reachability =
                new Reachability(context.elements(), context.elements().getPackageOf(method));
        var types = new TypeReader(context, report, reachability, collects);
        var inputs = new InputReader(context, report, types, javadoc).read(method);
        var outputs = new OutputReader(context, report, types, reachability, javadoc).read(method);
        return report.isClean()
                ? Optional.of(new MethodSignature(inputs.inputs(), inputs.types(), outputs.outputs(), outputs.result()))
                : Optional.empty();
    }

    /** The diagnostics of the signature. */
    Diagnostics diagnostics() {
        return context.diagnostics();
    }
}
