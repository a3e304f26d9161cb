// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.diagnostic.PipelineCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.pipeline.PipelineDeclaration;
import javax.lang.model.element.Element;

/** Writes the files of one pipeline: the descriptor during a round, manifest and picture at the end. */
public final class PipelineEmitter {
    private static final String FOLDER = "META-INF/kfp4j/pipelines/";

    private final GeneratedSource sources;
    private final OutputFiles files;

    /**
     * Creates an emitter for one compilation.
     *
     * @param sources the common part of generated classes
     * @param files writes files
     */
    public PipelineEmitter(GeneratedSource sources, OutputFiles files) {
        this.sources = sources;
        this.files = files;
    }

    /** Whether the class path of an element contains kfp4j's runtime, so that generated code compiles. */
    public boolean seesRuntime(Element element) {
        return sources.sees(element, RuntimeNames.PIPELINE_DESCRIPTOR);
    }

    /**
     * Writes a pipeline's descriptor.
     *
     * @param method its method, to which the file belongs
     * @param place the place for reports
     */
    public void descriptor(PipelineDeclaration declaration, Element method, SourceRef place) {
        MethodRef ref = declaration.signature().method();
        String origin = ref.ownerCanonicalName() + "." + ref.name();
        var file = sources.file(PipelineDescriptorGenerator.generate(declaration), ref.packageName(), method, origin);
        files.write(file, declaration.signature().name(), place, PipelineCode.DESCRIPTOR_CLASH);
    }

    /**
     * Deletes the manifest and the picture of an earlier compilation. If a pipeline has an error, javac may have
     * written classes already, and an old manifest beside them would look current.
     *
     * @param name the pipeline's name
     */
    public void deleteStale(String name) {
        files.deleteStale(manifestPath(name));
        files.deleteStale(picturePath(name));
    }

    /**
     * Writes a pipeline's manifest and its picture. If the manifest has an error, neither is written.
     *
     * @param origin the class that declares the method, to which the files belong
     * @param place the place for reports
     */
    public void manifest(Manifest manifest, Element origin, SourceRef place) {
        String yaml = ManifestYaml.write(manifest);
        String picture = MermaidGraph.of(manifest);
        String name = manifest.pipeline().info().name();
        files.write(manifestPath(name), yaml, place, origin);
        files.write(picturePath(name), picture, place, origin);
    }

    /** The path of a pipeline's manifest. */
    static String manifestPath(String name) {
        return FOLDER + name + ".yaml";
    }

    private static String picturePath(String name) {
        return FOLDER + name + ".mmd";
    }
}
