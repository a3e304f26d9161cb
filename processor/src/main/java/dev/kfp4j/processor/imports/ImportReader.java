// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.imports;

import dev.kfp4j.manifest.ComponentFile;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ComponentSpec.ExecutorRef;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.io.ComponentYaml;
import dev.kfp4j.manifest.io.ManifestException;
import dev.kfp4j.processor.component.ClassRef;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.container.ClusterGaps;
import dev.kfp4j.processor.container.ContainerCommand;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.ImportCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.imports.ImportedClass.NewArtifact;
import dev.kfp4j.processor.pipeline.Callee.ImportedCallee;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import dev.kfp4j.processor.reading.ReaderContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Reads the component file of {@code @ImportComponent}. */
public final class ImportReader {
    private final ReaderContext context;
    private final ResourceFinder resources;
    private final ArtifactClasses artifacts;

    public ImportReader(ReaderContext context, ResourceFinder resources) {
        this.context = context;
        this.resources = resources;
        this.artifacts = new ArtifactClasses(context);
    }

    /**
     * Reads one import. Reports the first mistake; the result is empty then.
     *
     * @param annotation the annotation
     * @param packageName the package of the generated class
     */
    public Optional<ImportedClass> read(Annotation annotation, String packageName) {
        if (annotation.isErroneous()) {
            return Optional.empty();
        }
        SourceRef place = annotation.place("value");
        return checkedName(annotation)
                .flatMap(name -> find(annotation.text("value"), place)
                        .flatMap(file -> imported(annotation.text("value"), file, name, packageName, place)));
    }

    /** The name of the class in the annotation, which may be empty; no name if it is not valid. */
    private Optional<String> checkedName(Annotation annotation) {
        String name = annotation.text("name");
        boolean sound = name.isEmpty() || (SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name));
        return sound ? Optional.of(name) : refuse(ImportCode.BAD_IMPORT_NAME, annotation.place("name"), name);
    }

    private Optional<ComponentFile> find(String path, SourceRef place) {
        try {
            Optional<String> text = resources.find(path);
            return text.isPresent()
                    ? Optional.of(ComponentYaml.read(text.get(), path))
                    : refuse(ImportCode.IMPORT_NOT_FOUND, place, path);
        } catch (ManifestException e) {
            return refuse(ImportCode.IMPORT_UNREADABLE, place, String.valueOf(e.getMessage()));
        }
    }

    private Optional<ImportedClass> imported(
            String path, ComponentFile file, String name, String packageName, SourceRef place) {
        ImportedCallee callee = ImportedSignatureReader.read(file);
        var clash = ImportedSignatureReader.clash(callee);
        if (clash.isPresent()) {
            var names = clash.get();
            return refuse(
                    ImportCode.IMPORT_NAME_CLASH,
                    place,
                    names.word(),
                    names.first(),
                    names.second(),
                    path,
                    names.javaName());
        }
        var classes = new LinkedHashMap<String, ClassRef>();
        var made = new ArrayList<NewArtifact>();
        for (IoType.ArtifactIo artifact : artifactsOf(callee)) {
            var found = artifacts.find(artifact.schemaTitle(), packageName);
            if (!found.fits()) {
                return refuse(
                        ImportCode.IMPORT_ARTIFACT_CLASS,
                        place,
                        found.type().canonicalName(),
                        artifact.schemaTitle(),
                        path,
                        artifact.schemaTitle());
            }
            classes.put(artifact.schemaTitle(), found.type());
            if (found.isNew()) {
                made.add(new NewArtifact(found.type(), artifact.schemaTitle(), artifact.schemaVersion()));
            }
        }
        warnOfGaps(callee, path, place);
        var type = new ClassRef(packageName, List.of(name.isEmpty() ? JavaNames.type(callee.name()) : name));
        return Optional.of(new ImportedClass(type, callee, file.description(), path, classes, made));
    }

    private static List<IoType.ArtifactIo> artifactsOf(ImportedCallee callee) {
        return Stream.concat(
                        callee.inputs().stream().map(input -> input.type()),
                        callee.outputs().stream().map(output -> output.type()))
                .filter(IoType.ArtifactIo.class::isInstance)
                .map(IoType.ArtifactIo.class::cast)
                .toList();
    }

    /** One warning for a file is enough: its user finds the other gaps on the way to the first. */
    private void warnOfGaps(ImportedCallee callee, String path, SourceRef place) {
        PipelineSpec pipeline = callee.manifest().pipeline();
        pipeline.components().values().stream()
                .flatMap(component -> gap(component, pipeline).stream())
                .findFirst()
                .ifPresent(gap -> context.diagnostics().report(ImportCode.IMPORT_NOT_ON_CLUSTER, place, path, gap));
    }

    private static Optional<String> gap(ComponentSpec component, PipelineSpec pipeline) {
        return component.body() instanceof ExecutorRef executor
                        && pipeline.executors().get(executor.label()) instanceof Container container
                ? new ClusterGaps(component.inputs().artifacts().keySet())
                        .first(ContainerCommand.of(container.command(), container.args()))
                : Optional.empty();
    }

    private <T> Optional<T> refuse(DiagnosticCode code, SourceRef place, Object... arguments) {
        context.diagnostics().report(code, place, arguments);
        return Optional.empty();
    }
}
