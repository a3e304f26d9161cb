// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.imports;

import dev.kfp4j.processor.component.ClassRef;
import dev.kfp4j.processor.pipeline.Callee.ImportedCallee;
import java.util.List;
import java.util.Map;

/**
 * An imported component and its generated class.
 *
 * @param type the class to generate
 * @param callee the callee of its calls
 * @param description the description; may be empty
 * @param file the path of the component file, such as {@code components/train.yaml}
 * @param artifacts the classes of its artifacts by schema title
 * @param newArtifacts those of them that must be generated too
 */
public record ImportedClass(
        ClassRef type,
        ImportedCallee callee,
        String description,
        String file,
        Map<String, ClassRef> artifacts,
        List<NewArtifact> newArtifacts) {
    public ImportedClass {
        artifacts = Map.copyOf(artifacts);
        newArtifacts = List.copyOf(newArtifacts);
    }

    /**
     * A class of artifacts.
     *
     * @param type the class
     * @param schemaTitle such as {@code acme.Tokenizer}
     * @param schemaVersion such as {@code 0.0.1}
     */
    public record NewArtifact(ClassRef type, String schemaTitle, String schemaVersion) {}

    /** The path of its manifest. */
    public String manifestPath() {
        return "META-INF/kfp4j/imports/" + type.canonicalName() + ".yaml";
    }
}
