// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.diagnostic.PipelineCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.diagnostic.SurroundingsCode;
import dev.kfp4j.processor.emit.PipelineEmitter;
import dev.kfp4j.processor.javac.CompilerSession;
import dev.kfp4j.processor.javac.SourceRefs;
import dev.kfp4j.processor.limits.ManifestLimits;
import dev.kfp4j.processor.limits.PipelineLimits;
import dev.kfp4j.processor.lowering.CallableCatalogues;
import dev.kfp4j.processor.lowering.PipelineBodies;
import dev.kfp4j.processor.options.DefaultImageNote;
import dev.kfp4j.processor.pipeline.PipelineDeclaration;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.reading.MissingTypes;
import dev.kfp4j.processor.reading.PipelineCatalogue;
import dev.kfp4j.processor.reading.PipelineMethodReader;
import dev.kfp4j.processor.reading.ReaderContext;
import dev.kfp4j.processor.spec.ManifestBuilder;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Processes the pipelines of each round: reads their declarations, adds them to the catalogue, and writes their
 * descriptors. After javac has attributed their classes, it has their bodies read and writes their manifests.
 */
final class PipelineRounds {

    private final ReaderContext context;
    private final CompilerSession session;
    private final PipelineMethodReader reader;
    private final PipelineCatalogue catalogue;
    private final PipelineEmitter emitter;
    private final ManifestBuilder manifests;
    private final DefaultImageNote imageNote;
    private final MethodQueue queue;
    private final Map<MethodRef, SourceRef> places = new HashMap<>();

    PipelineRounds(
            ReaderContext context,
            CompilerSession session,
            CallableCatalogues called,
            PipelineEmitter emitter,
            ManifestBuilder manifests,
            DefaultImageNote imageNote) {
        this.context = context;
        this.session = session;
        this.reader = new PipelineMethodReader(context);
        this.catalogue = new PipelineCatalogue(context);
        this.emitter = emitter;
        this.manifests = manifests;
        this.imageNote = imageNote;
        this.queue = new MethodQueue(context.elements());
        if (session.readsBodies()) {
            session.readBodiesWith(new PipelineBodies(context, called, catalogue, this::write));
        }
    }

    /**
     * Processes the pipelines of a round, and those of earlier rounds whose types did not exist then. javac reports
     * types that never come to exist.
     */
    void process(Collection<ExecutableElement> found) {
        for (ExecutableElement method : queue.next(found)) {
            if (MissingTypes.in(method)) {
                queue.defer(method);
            } else {
                reader.read(method)
                        .filter(declaration -> catalogue.add(declaration, method))
                        .ifPresentOrElse(declaration -> accept(declaration, method), () -> catalogue.addBroken(method));
            }
        }
    }

    private void accept(PipelineDeclaration declaration, ExecutableElement method) {
        SourceRef place = context.refs().of(method);
        String name = declaration.signature().name();
        if (!emitter.seesRuntime(method)) {
            context.diagnostics().report(PipelineCode.PIPELINE_RUNTIME_MISSING, place, name);
            return;
        }
        places.put(declaration.signature().method(), place);
        emitter.descriptor(declaration, method, place);
        if (session.readsBodies()) {
            emitter.deleteStale(name);
            session.await(topLevel(method));
        } else {
            context.diagnostics().report(SurroundingsCode.NO_JAVAC, place, name);
        }
    }

    private void write(PipelineModel pipeline, Map<MethodRef, PipelineModel> all) {
        SourceRef place = places.getOrDefault(pipeline.signature().method(), SourceRefs.nowhere());
        Manifest manifest = manifests.build(pipeline, all);
        PipelineLimits.check(pipeline, manifest.pipeline(), context.diagnostics());
        ManifestLimits.check(manifest, place, context.diagnostics());
        String owner = pipeline.signature().method().ownerCanonicalName();
        TypeElement origin = context.elements().getTypeElement(owner);
        if (origin == null) {
            throw new IllegalStateException("the class of a pipeline is gone: " + owner);
        }
        emitter.manifest(manifest, origin, SourceRefs.nowhere());
        for (ExecutorSpec executor : manifest.pipeline().executors().values()) {
            if (executor instanceof ExecutorSpec.Container container) {
                imageNote.used(container.image());
            }
        }
    }

    private static TypeElement topLevel(ExecutableElement method) {
        Element current = method;
        while (current.getEnclosingElement() instanceof TypeElement owner) {
            current = owner;
        }
        return (TypeElement) current;
    }
}
