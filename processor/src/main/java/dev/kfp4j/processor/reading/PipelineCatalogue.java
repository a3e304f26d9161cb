// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.diagnostic.PipelineCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.pipeline.PipelineDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** The pipelines of this compilation. */
public final class PipelineCatalogue {
    private record Entry(MethodRef method, String place) {}

    private final ReaderContext context;
    private final Annotations annotations;
    private final Map<MethodRef, PipelineDeclaration> declarations = new HashMap<>();
    private final Set<MethodRef> broken = new HashSet<>();
    private final Map<String, Entry> byName = new HashMap<>();

    public PipelineCatalogue(ReaderContext context) {
        this.context = context;
        this.annotations = context.annotations();
    }

    /**
     * Adds a pipeline.
     *
     * @return whether its name was free; if not, that is reported
     */
    public boolean add(PipelineDeclaration declaration, ExecutableElement method) {
        String name = declaration.signature().name();
        MethodRef ref = declaration.signature().method();
        String described = context.refs().describe(method);
        Entry earlier = byName.putIfAbsent(name, new Entry(ref, described.isEmpty() ? "" : " (" + described + ")"));
        if (earlier != null) {
            String other = earlier.method().ownerCanonicalName() + "."
                    + earlier.method().name();
            context.diagnostics()
                    .report(PipelineCode.DUPLICATE_PIPELINE, placeOfName(method), name, other, earlier.place());
            broken.add(ref);
            return false;
        }
        declarations.put(ref, declaration);
        return true;
    }

    /** Notes a pipeline with mistakes in its declaration, so that calls of it are not reported. */
    public void addBroken(ExecutableElement method) {
        broken.add(ref(method));
    }

    private SourceRef placeOfName(ExecutableElement method) {
        return annotations
                .find(method, AnnotationNames.PIPELINE)
                .filter(annotation -> annotation.isExplicit("name"))
                .map(annotation -> annotation.place("name"))
                .orElseGet(() -> context.refs().of(method));
    }

    /** Whether a method is a pipeline. */
    public boolean isPipeline(ExecutableElement method) {
        return annotations.find(method, AnnotationNames.PIPELINE).isPresent();
    }

    /** The declaration of a pipeline of this compilation, if it has no mistakes. */
    public Optional<PipelineDeclaration> find(ExecutableElement method) {
        return Optional.ofNullable(declarations.get(ref(method)));
    }

    /** Whether a pipeline's declaration has mistakes. */
    public boolean isBroken(ExecutableElement method) {
        return broken.contains(ref(method));
    }

    private MethodRef ref(ExecutableElement method) {
        return MethodRefs.of(method, context.elements(), context.types());
    }
}
