// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.ImportCode;
import dev.kfp4j.processor.imports.ImportCatalogue;
import dev.kfp4j.processor.javac.TreeRefs;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Callee.ComponentCallee;
import dev.kfp4j.processor.pipeline.Callee.ImportedCallee;
import dev.kfp4j.processor.pipeline.Callee.PipelineCallee;
import dev.kfp4j.processor.reading.AnnotationNames;
import dev.kfp4j.processor.reading.ComponentCatalogue;
import dev.kfp4j.processor.reading.MethodRefs;
import dev.kfp4j.processor.reading.PipelineCatalogue;
import dev.kfp4j.processor.reading.PipelineNames;
import dev.kfp4j.processor.reading.ReaderContext;
import dev.kfp4j.processor.reading.TaskDefaultsReader;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds all methods that a body can call as tasks. */
final class Callees implements CalleeCatalogue {
    /** The method of an imported component's class that runs the component. */
    private static final String RUN = "run";

    private final ReaderContext context;
    private final ComponentCatalogue components;
    private final ImportCatalogue imports;
    private final PipelineCatalogue pipelines;
    private final PipelineNames names;
    private final TreeRefs refs;
    private final TaskDefaultsReader defaults;

    Callees(ReaderContext context, CallableCatalogues called, PipelineCatalogue pipelines, TreeRefs refs) {
        this.context = context;
        this.components = called.components();
        this.imports = called.imports();
        this.defaults = new TaskDefaultsReader(context.annotations(), Diagnostics.silent());
        this.pipelines = pipelines;
        this.names = new PipelineNames(context.annotations());
        this.refs = refs;
    }

    @Override
    public Entry find(ExecutableElement method, TreePath use) {
        if (components.isComponent(method)) {
            return found(components
                    .find(method, refs.of(use))
                    .map(signature -> new ComponentCallee(signature, defaults.read(method))));
        } else if (pipelines.isPipeline(method)) {
            return pipeline(method, use);
        }
        return importing(method).map(type -> imported(method, type, use)).orElseGet(Plain::new);
    }

    private static Entry found(Optional<? extends Callee> callee) {
        return callee.<Entry>map(Found::new).orElseGet(Broken::new);
    }

    private Entry pipeline(ExecutableElement method, TreePath use) {
        var declaration = pipelines.find(method);
        if (declaration.isPresent()) {
            return new Found(new PipelineCallee(declaration.get().signature()));
        }
        boolean ownWithMistakes = pipelines.isBroken(method) || refs.isKnown(method);
        return ownWithMistakes ? new Broken() : found(pipelineOfJar(method, use));
    }

    private Optional<ImportedCallee> pipelineOfJar(ExecutableElement method, TreePath use) {
        MethodRef ref = MethodRefs.of(method, context.elements(), context.types());
        String simpleName = names.descriptor(method, ref);
        String name = ref.packageName().isEmpty() ? simpleName : ref.packageName() + "." + simpleName;
        var module = context.elements().getModuleOf(method);
        TypeElement descriptor = module == null
                ? context.elements().getTypeElement(name)
                : context.elements().getTypeElement(module, name);
        String pipeline = names.name(method);
        if (descriptor == null || !imports.isDescribed(descriptor)) {
            return refuse(use, ImportCode.PIPELINE_DESCRIPTOR_MISSING, pipeline, name);
        }
        Optional<ImportedCallee> callee = imports.find(descriptor, name, false, refs.of(use));
        boolean stale = callee.isPresent()
                && callee.get().inputs().size() != method.getParameters().size();
        return stale
                ? refuse(
                        use,
                        ImportCode.PIPELINE_MANIFEST_UNUSABLE,
                        pipeline,
                        name + " belongs to another version of it")
                : callee;
    }

    /** The class of an imported component if it, or a class nested in it, declares the method. */
    private Optional<TypeElement> importing(ExecutableElement method) {
        TypeElement owner = AttributedCode.owner(method);
        TypeElement outer = owner.getEnclosingElement() instanceof TypeElement around ? around : owner;
        boolean imported = owner.getKind() == ElementKind.CLASS
                && imports.isDescribed(outer)
                && !context.annotations()
                        .find(outer, AnnotationNames.MANIFEST_DESCRIPTOR)
                        .orElseThrow()
                        .isErroneous();
        return imported ? Optional.of(outer) : Optional.empty();
    }

    private Entry imported(ExecutableElement method, TypeElement type, TreePath use) {
        Optional<ImportedCallee> callee =
                imports.find(type, type.getQualifiedName().toString(), true, refs.of(use));
        boolean whole = method.getModifiers().contains(Modifier.STATIC)
                && method.getSimpleName().contentEquals(RUN);
        return whole ? found(callee) : callee.<Entry>map(Stepwise::new).orElseGet(Broken::new);
    }

    private Optional<ImportedCallee> refuse(TreePath use, DiagnosticCode code, Object... arguments) {
        context.diagnostics().report(code, refs.of(use), arguments);
        return Optional.empty();
    }
}
