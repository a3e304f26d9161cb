// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.imports;

import dev.kfp4j.manifest.ComponentFile;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.io.ManifestException;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.ImportCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.imports.ResourceFinder.ClassFile;
import dev.kfp4j.processor.pipeline.Callee.ImportedCallee;
import dev.kfp4j.processor.reading.AnnotationNames;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import dev.kfp4j.processor.reading.ManifestDescriptorReader;
import dev.kfp4j.processor.reading.ReaderContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * The callees in other manifests: the components that this compilation imports, those that a jar has imported, and the
 * pipelines of jars.
 */
public final class ImportCatalogue {
    private final ReaderContext context;
    private final ResourceFinder resources;
    private final Map<String, ImportedCallee> known = new HashMap<>();

    public ImportCatalogue(ReaderContext context, ResourceFinder resources) {
        this.context = context;
        this.resources = resources;
    }

    /**
     * Adds a component of this compilation.
     *
     * @return whether the name of its class was free
     */
    public boolean add(ImportedClass imported) {
        return known.putIfAbsent(imported.type().canonicalName(), imported.callee()) == null;
    }

    /** Whether a class is that of an imported component, or the descriptor of a pipeline. */
    public boolean isDescribed(Element type) {
        return descriptor(type).isPresent();
    }

    private Optional<Annotation> descriptor(Element type) {
        return context.annotations().find(type, AnnotationNames.MANIFEST_DESCRIPTOR);
    }

    /**
     * The callee of a class.
     *
     * @param type a class for which {@link #isDescribed} is true
     * @param name its qualified name
     * @param optionals whether calls set optional inputs one by one instead of by parameters of the method
     * @param use the place of the call, for reports of a missing or wrong manifest
     */
    public Optional<ImportedCallee> find(Element type, String name, boolean optionals, SourceRef use) {
        ImportedCallee callee = known.get(name);
        if (callee != null) {
            return Optional.of(callee);
        }
        Optional<ImportedCallee> read = descriptor(type).flatMap(found -> read(found, classFile(type), optionals, use));
        read.ifPresent(found -> known.put(name, found));
        return read;
    }

    private ClassFile classFile(Element type) {
        var module = context.elements().getModuleOf(type);
        var owner = context.elements().getPackageOf(type);
        return new ClassFile(
                module == null ? "" : module.getQualifiedName().toString(),
                owner == null ? "" : owner.getQualifiedName().toString(),
                type.getSimpleName().toString());
    }

    private Optional<ImportedCallee> read(Annotation descriptor, ClassFile type, boolean optionals, SourceRef use) {
        String name = descriptor.text("name");
        int version = descriptor.number("version");
        if (version > ManifestDescriptorReader.VERSION) {
            return refuse(ImportCode.MANIFEST_DESCRIPTOR_TOO_NEW, use, name, version, ManifestDescriptorReader.VERSION);
        }
        String path = descriptor.text("manifest");
        try {
            Optional<String> text = resources.findBeside(type, path);
            if (text.isEmpty()) {
                return refuse(ImportCode.PIPELINE_MANIFEST_MISSING, use, path, name);
            }
            Manifest manifest = ManifestYaml.read(text.get(), path);
            List<Input> inputs = ManifestDescriptorReader.inputs(descriptor);
            List<Output> outputs = ManifestDescriptorReader.outputs(descriptor);
            ComponentSpec component = optionals
                    ? new ComponentFile(manifest, "", List.of(), List.of()).component()
                    : manifest.pipeline().root();
            if (!fits(component, inputs, outputs)) {
                String problem = path + " has other inputs or outputs";
                return refuse(ImportCode.PIPELINE_MANIFEST_UNUSABLE, use, name, problem);
            }
            List<Input> parameters = optionals
                    ? inputs.stream().filter(input -> !input.optional()).toList()
                    : inputs;
            return Optional.of(new ImportedCallee(name, inputs, outputs, parameters, manifest, component));
        } catch (ManifestException e) {
            return refuse(ImportCode.PIPELINE_MANIFEST_UNUSABLE, use, name, String.valueOf(e.getMessage()));
        }
    }

    private static boolean fits(ComponentSpec component, List<Input> inputs, List<Output> outputs) {
        var inputNames = new HashSet<String>();
        inputs.forEach(input -> inputNames.add(input.name()));
        var outputNames = new HashSet<String>();
        outputs.forEach(output -> outputNames.add(output.name()));
        return names(component.inputs()).equals(inputNames)
                && names(component.outputs()).equals(outputNames);
    }

    private static Set<String> names(IoSpec io) {
        var names = new HashSet<>(io.parameters().keySet());
        names.addAll(io.artifacts().keySet());
        return names;
    }

    private Optional<ImportedCallee> refuse(DiagnosticCode code, SourceRef use, Object... arguments) {
        context.diagnostics().report(code, use, arguments);
        return Optional.empty();
    }
}
