// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.javac.BodyReader;
import dev.kfp4j.processor.javac.TreeRefs;
import dev.kfp4j.processor.pipeline.PipelineLinker;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.reading.ArtifactTypes;
import dev.kfp4j.processor.reading.PipelineCatalogue;
import dev.kfp4j.processor.reading.ReaderContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Translates the bodies of all pipelines, class by class, and links the pipelines after the last class. */
public final class PipelineBodies implements BodyReader {
    private final ReaderContext context;
    private final CallableCatalogues called;
    private final PipelineCatalogue pipelines;
    private final Output output;
    private final Map<MethodRef, PipelineModel> models = new HashMap<>();

    /** Receives the complete pipelines. */
    public interface Output {
        /**
         * Receives a pipeline.
         *
         * @param pipeline the pipeline
         * @param all all pipelines by method, including those that it calls
         */
        void accept(PipelineModel pipeline, Map<MethodRef, PipelineModel> all);
    }

    public PipelineBodies(
            ReaderContext context, CallableCatalogues called, PipelineCatalogue pipelines, Output output) {
        this.context = context;
        this.called = called;
        this.pipelines = pipelines;
        this.output = output;
    }

    @Override
    public void analysed(TypeElement topLevel, TreePath path, Trees trees) {
        var callees = new Callees(context, called, pipelines, new TreeRefs(trees));
        PackageElement user = context.elements().getPackageOf(topLevel);
        var refs = new TreeRefs(trees);
        var tools = new CompilerServices(
                trees,
                context.elements(),
                context.types(),
                context.diagnostics(),
                callees,
                (type, use) -> new ArtifactTypes(context).read(type, user, refs.of(use)));
        lowerAll(topLevel, new MethodLowering(tools, topLevel), trees);
    }

    private void lowerAll(TypeElement type, MethodLowering lowering, Trees trees) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            pipelines
                    .find(method)
                    .ifPresent(declaration -> lowering.lower(declaration, method, trees.getPath(method))
                            .ifPresent(
                                    model -> models.put(declaration.signature().method(), model)));
        }
        for (Element nested : ElementFilter.typesIn(type.getEnclosedElements())) {
            lowerAll((TypeElement) nested, lowering, trees);
        }
    }

    @Override
    public void finished() {
        List<PipelineModel> complete = PipelineLinker.link(models, context.diagnostics());
        complete.forEach(pipeline -> output.accept(pipeline, models));
    }
}
