// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import com.google.auto.service.AutoService;
import dev.kfp4j.processor.emit.ComponentEmitter;
import dev.kfp4j.processor.emit.GeneratedSource;
import dev.kfp4j.processor.emit.ImportEmitter;
import dev.kfp4j.processor.emit.OutputFiles;
import dev.kfp4j.processor.emit.PipelineEmitter;
import dev.kfp4j.processor.imports.ImportCatalogue;
import dev.kfp4j.processor.imports.ImportReader;
import dev.kfp4j.processor.imports.ResourceFinder;
import dev.kfp4j.processor.javac.CompilerSession;
import dev.kfp4j.processor.lowering.CallableCatalogues;
import dev.kfp4j.processor.options.DefaultImageNote;
import dev.kfp4j.processor.options.ProcessorOptions;
import dev.kfp4j.processor.options.ProcessorVersion;
import dev.kfp4j.processor.reading.AnnotationNames;
import dev.kfp4j.processor.reading.ComponentCatalogue;
import dev.kfp4j.processor.reading.MisplacedAnnotations;
import dev.kfp4j.processor.reading.ReaderContext;
import dev.kfp4j.processor.spec.ManifestBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The annotation processor. It wires the stages and calls them in order. Components and pipelines are read in the
 * rounds, where their sources are written; the bodies of pipelines follow after javac has attributed their classes.
 */
@AutoService(Processor.class)
public final class KfpProcessor extends AbstractProcessor {

    /** The stages of the rounds. */
    private record Stages(
            ImportRounds imports,
            ComponentRounds components,
            PipelineRounds pipelines,
            MisplacedAnnotations misplaced) {}

    private @Nullable CompilerSession session;
    private @Nullable Stages stages;

    /** The compiler creates it through the service file. */
    public KfpProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        var started = CompilerSession.of(environment);
        session = started;
        started.guard().run("its start", () -> stages = wire(environment, started));
    }

    private static Stages wire(ProcessingEnvironment environment, CompilerSession started) {
        var options = ProcessorOptions.read(environment.getOptions(), started.diagnostics());
        var context = new ReaderContext(
                environment.getElementUtils(), environment.getTypeUtils(), started.refs(), started.diagnostics());
        var sources = new GeneratedSource(environment.getElementUtils());
        var files = new OutputFiles(environment.getFiler(), started.diagnostics());
        var catalogue = new ComponentCatalogue(context);
        var manifests = new ManifestBuilder(ProcessorVersion.sdkVersion(), options.image());
        var resources = new ResourceFinder(environment.getFiler());
        var importable = new ImportCatalogue(context, resources);
        var imports = new ImportRounds(
                context, new ImportReader(context, resources), importable, new ImportEmitter(sources, files));
        var components = new ComponentRounds(context, catalogue, new ComponentEmitter(sources, files, manifests));
        var pipelines = new PipelineRounds(
                context,
                started,
                new CallableCatalogues(catalogue, importable),
                new PipelineEmitter(sources, files),
                manifests,
                new DefaultImageNote(options, started.diagnostics()));
        return new Stages(imports, components, pipelines, new MisplacedAnnotations(context));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        var ready = stages;
        if (session != null && ready != null && !round.processingOver()) {
            session.guard().run("a round of annotation processing", () -> process(ready, round, annotations));
        }
        // No other processor uses them; with "false" javac would warn that none claims them.
        return true;
    }

    private static void process(Stages stages, RoundEnvironment round, Set<? extends TypeElement> annotations) {
        Set<Element> imports = new LinkedHashSet<>(annotated(round, annotations, AnnotationNames.IMPORT));
        imports.addAll(annotated(round, annotations, AnnotationNames.IMPORTS));
        stages.imports().process(imports);
        Set<Element> components = new LinkedHashSet<>(annotated(round, annotations, AnnotationNames.COMPONENT));
        components.addAll(annotated(round, annotations, AnnotationNames.CONTAINER_COMPONENT));
        stages.components().process(ElementFilter.methodsIn(components));
        stages.pipelines().process(ElementFilter.methodsIn(annotated(round, annotations, AnnotationNames.PIPELINE)));
        for (String name : List.of(AnnotationNames.DEFAULT, AnnotationNames.NAME, AnnotationNames.SCHEMA_TITLE)) {
            for (Element element : annotated(round, annotations, name)) {
                stages.misplaced().check(element, name);
            }
        }
    }

    private static Set<? extends Element> annotated(
            RoundEnvironment round, Set<? extends TypeElement> annotations, String name) {
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().contentEquals(name)) {
                return round.getElementsAnnotatedWith(annotation);
            }
        }
        return Set.of();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        // The second is on generated sources, and javac warns if no processor claims it.
        return Set.of("dev.kfp4j.annotations.*", "javax.annotation.processing.Generated");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processingEnv == null ? Set.of() : ProcessorOptions.claimed(processingEnv.getOptions());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }
}
