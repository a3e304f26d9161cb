// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.processor.component.ComponentCatalogue;
import dev.kfp4j.processor.javac.TreeRefs;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Callee.ComponentCallee;
import dev.kfp4j.processor.pipeline.Callee.PipelineCallee;
import dev.kfp4j.processor.settings.KubernetesReader;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** All methods that a body may call as tasks. */
final class Callees implements CalleeCatalogue {
    private final ComponentCatalogue components;
    private final PipelineCatalogue pipelines;
    private final TreeRefs refs;
    private final KubernetesReader kubernetes;

    /**
     * Knows the methods.
     *
     * @param kubernetes reads what stands on components; what is wrong there is reported where they are declared
     */
    Callees(ComponentCatalogue components, PipelineCatalogue pipelines, TreeRefs refs, KubernetesReader kubernetes) {
        this.kubernetes = kubernetes;
        this.components = components;
        this.pipelines = pipelines;
        this.refs = refs;
    }

    @Override
    public Entry find(ExecutableElement method, TreePath use) {
        if (components.isComponent(method)) {
            return components
                    .find(method, refs.of(use))
                    .<Callee>map(signature -> new ComponentCallee(signature, kubernetes.read(method, List.of())))
                    .<Entry>map(Found::new)
                    .orElseGet(Broken::new);
        }
        if (!pipelines.isPipeline(method)) {
            return new Plain();
        }
        if (pipelines.isBroken(method)) {
            return new Broken();
        }
        return pipelines
                .find(method)
                .<Entry>map(declaration -> new Found(new PipelineCallee(declaration.signature())))
                .orElseGet(() -> new Elsewhere(method.getSimpleName().toString()));
    }
}
