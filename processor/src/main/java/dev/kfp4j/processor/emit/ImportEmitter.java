// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import com.palantir.javapoet.TypeSpec;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.processor.component.ClassRef;
import dev.kfp4j.processor.diagnostic.ImportCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.imports.ImportedClass;
import dev.kfp4j.processor.imports.ImportedClass.NewArtifact;
import javax.lang.model.element.Element;

/** Writes the files of one imported component: its class, the classes of its artifacts, and its manifest. */
public final class ImportEmitter {
    private final GeneratedSource sources;
    private final OutputFiles files;

    /**
     * Creates an emitter for one compilation.
     *
     * @param sources the common part of generated classes
     * @param files writes files
     */
    public ImportEmitter(GeneratedSource sources, OutputFiles files) {
        this.sources = sources;
        this.files = files;
    }

    /** Whether the class path of an element contains kfp4j's runtime, so that generated code compiles. */
    public boolean seesRuntime(Element element) {
        return sources.sees(element, RuntimeNames.ARTIFACT);
    }

    /**
     * Writes the files of an imported component.
     *
     * @param origin the annotated element, to which the files belong
     * @param place the place for reports
     */
    public void emit(ImportedClass imported, Element origin, SourceRef place) {
        for (NewArtifact artifact : imported.newArtifacts()) {
            write(imported, artifact.type(), ImportGenerator.artifact(artifact), origin, place);
        }
        write(imported, imported.type(), ImportGenerator.generate(imported), origin, place);
        String yaml = ManifestYaml.write(imported.callee().manifest());
        files.write(imported.manifestPath(), yaml, place, origin);
    }

    private void write(
            ImportedClass imported, ClassRef type, TypeSpec.Builder source, Element origin, SourceRef place) {
        var file = sources.file(source, type.packageName(), origin, imported.file());
        files.write(file, imported.file(), place, ImportCode.IMPORT_CLASS_CLASH);
    }
}
