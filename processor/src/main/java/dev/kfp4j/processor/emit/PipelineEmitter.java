// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.diagnostic.PipelineCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.pipeline.PipelineDeclaration;
import javax.lang.model.element.Element;

/** Writes all that is made of one pipeline: the descriptor in a round, manifest and picture at the end. */
public final class PipelineEmitter {
    private static final String FOLDER = "META-INF/kfp4j/pipelines/";

    private final GeneratedSource sources;
    private final OutputFiles files;

    /**
     * Makes an emitter for one compilation.
     *
     * @param sources what generated classes have in common
     * @param files where to write
     */
    public PipelineEmitter(GeneratedSource sources, OutputFiles files) {
        this.sources = sources;
        this.files = files;
    }

    /** Whether generated code could be compiled beside an element: kfp4j's runtime is there. */
    public boolean seesRuntime(Element element) {
        return sources.sees(element, RuntimeNames.PIPELINE_DESCRIPTOR);
    }

    /**
     * Writes a pipeline's descriptor.
     *
     * @param method its method, to which the file belongs
     * @param place where to complain
     */
    public void descriptor(PipelineDeclaration declaration, Element method, SourceRef place) {
        MethodRef ref = declaration.signature().method();
        String origin = ref.ownerCanonicalName() + "." + ref.name();
        var file = sources.file(PipelineDescriptorGenerator.generate(declaration), ref.packageName(), method, origin);
        files.write(file, declaration.signature().name(), place, PipelineCode.DESCRIPTOR_CLASH);
    }

    /**
     * Deletes the manifest and the picture of an earlier compilation. When an error is found in a pipeline, javac may
     * have written classes already; beside them the old manifest would look like the new one.
     *
     * @param name the pipeline's name
     */
    public void deleteStale(String name) {
        files.deleteStale(manifestPath(name));
        files.deleteStale(picturePath(name));
    }

    /**
     * Writes a pipeline's manifest and its picture: both or, if something is wrong with the manifest, none.
     *
     * @param origin the class that holds the method, to which the files belong
     * @param place where to complain
     */
    public void manifest(Manifest manifest, Element origin, SourceRef place) {
        String yaml = ManifestYaml.write(manifest);
        String picture = MermaidGraph.of(manifest);
        String name = manifest.pipeline().info().name();
        files.write(manifestPath(name), yaml, place, origin);
        files.write(picturePath(name), picture, place, origin);
    }

    /** Where the manifest of a pipeline is. */
    static String manifestPath(String name) {
        return FOLDER + name + ".yaml";
    }

    private static String picturePath(String name) {
        return FOLDER + name + ".mmd";
    }
}
