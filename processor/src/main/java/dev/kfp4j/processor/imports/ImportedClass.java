// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.imports;

import dev.kfp4j.processor.component.ClassRef;
import dev.kfp4j.processor.pipeline.Callee.ImportedCallee;
import java.util.List;
import java.util.Map;

/**
 * A component that is imported, and the class that stands for it.
 *
 * @param type the class to generate
 * @param callee what a call of it runs
 * @param description what it does; may be empty
 * @param file where it was found, such as {@code components/train.yaml}
 * @param artifacts the classes of its artifacts by schema title
 * @param newArtifacts those of them that are to be generated too
 */
public record ImportedClass(
        ClassRef type,
        ImportedCallee callee,
        String description,
        String file,
        Map<String, ClassRef> artifacts,
        List<NewArtifact> newArtifacts) {
    /** Copies map and list. */
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

    /** Where its manifest is written to. */
    public String manifestPath() {
        return "META-INF/kfp4j/imports/" + type.canonicalName() + ".yaml";
    }
}
