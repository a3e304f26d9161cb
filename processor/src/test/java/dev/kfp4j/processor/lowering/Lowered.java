// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.google.testing.compile.Compilation;
import dev.kfp4j.processor.UserClassPath;
import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.imports.ImportCatalogue;
import dev.kfp4j.processor.imports.ResourceFinder;
import dev.kfp4j.processor.javac.CompilerSession;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.reading.AnnotationNames;
import dev.kfp4j.processor.reading.ComponentCatalogue;
import dev.kfp4j.processor.reading.ComponentMethodReader;
import dev.kfp4j.processor.reading.PipelineCatalogue;
import dev.kfp4j.processor.reading.PipelineMethodReader;
import dev.kfp4j.processor.reading.ReaderContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;

/**
 * What comes out of the stages from sources to graph models, without anything being generated.
 *
 * @param compilation the compilation with its messages
 * @param pipelines the complete pipelines by name
 * @param all all pipelines by method
 */
record Lowered(Compilation compilation, Map<String, PipelineModel> pipelines, Map<MethodRef, PipelineModel> all) {
    static Lowered of(JavaFileObject... sources) {
        var processor = new Stages();
        Compilation compilation = com.google.testing.compile.Compiler.javac()
                .withProcessors(processor)
                .withClasspath(UserClassPath.files())
                .compile(sources);
        return new Lowered(compilation, processor.pipelines, processor.all);
    }

    PipelineModel pipeline(String name) {
        PipelineModel found = pipelines.get(name);
        if (found == null) {
            throw new AssertionError("no pipeline " + name + ": " + compilation.diagnostics());
        }
        return found;
    }

    private static final class Stages extends AbstractProcessor {
        private final Map<String, PipelineModel> pipelines = new TreeMap<>();
        private final Map<MethodRef, PipelineModel> all = new HashMap<>();
        private CompilerSession session;
        private ReaderContext context;
        private ComponentCatalogue components;
        private PipelineCatalogue catalogue;

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            session = CompilerSession.of(environment);
            context = new ReaderContext(
                    environment.getElementUtils(), environment.getTypeUtils(), session.refs(), session.diagnostics());
            components = new ComponentCatalogue(context);
            catalogue = new PipelineCatalogue(context);
            var imports = new ImportCatalogue(context, new ResourceFinder(environment.getFiler()));
            var called = new CallableCatalogues(components, imports);
            session.readBodiesWith(new PipelineBodies(context, called, catalogue, (pipeline, known) -> {
                pipelines.put(pipeline.signature().name(), pipeline);
                all.putAll(known);
            }));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (TypeElement annotation : annotations) {
                boolean isPipeline = annotation.getQualifiedName().contentEquals(AnnotationNames.PIPELINE);
                boolean isComponent = annotation.getQualifiedName().contentEquals(AnnotationNames.COMPONENT);
                for (ExecutableElement method : ElementFilter.methodsIn(round.getElementsAnnotatedWith(annotation))) {
                    if (isComponent) {
                        new ComponentMethodReader(context)
                                .read(method)
                                .ifPresent(model -> components.add(model.signature(), method));
                    } else if (isPipeline) {
                        new PipelineMethodReader(context)
                                .read(method)
                                .ifPresentOrElse(
                                        declaration -> catalogue.add(declaration, method),
                                        () -> catalogue.addBroken(method));
                        session.await(topLevel(method));
                    }
                }
            }
            return true;
        }

        private static TypeElement topLevel(Element element) {
            Element current = element;
            while (!(current instanceof TypeElement type && !(type.getEnclosingElement() instanceof TypeElement))) {
                current = current.getEnclosingElement();
            }
            return (TypeElement) current;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("dev.kfp4j.annotations.*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }
    }
}
