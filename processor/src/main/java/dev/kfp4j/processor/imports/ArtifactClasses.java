// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.imports;

import dev.kfp4j.processor.component.ClassRef;
import dev.kfp4j.processor.reading.AnnotationNames;
import dev.kfp4j.processor.reading.ReaderContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The Java classes of artifacts, by schema. KFP's own schemas have classes in the API. The class of
 * {@code acme.Tokenizer} is {@code Tokenizer} in the package of the imported component: an existing class, or a
 * generated one.
 */
final class ArtifactClasses {
    private static final String PACKAGE = "dev.kfp4j.artifacts";
    private static final Map<String, String> KNOWN = Map.of(
            "system.Artifact", "Artifact",
            "system.Dataset", "Dataset",
            "system.Model", "Model",
            "system.Metrics", "Metrics",
            "system.ClassificationMetrics", "ClassificationMetrics",
            "system.SlicedClassificationMetrics", "SlicedClassificationMetrics",
            "system.HTML", "Html",
            "system.Markdown", "Markdown");

    private final ReaderContext context;
    private final Map<ClassRef, String> generated = new HashMap<>();

    ArtifactClasses(ReaderContext context) {
        this.context = context;
    }

    /**
     * The class of a schema.
     *
     * @param type the class
     * @param isNew whether it must be generated
     * @param fits whether an existing class has the schema
     */
    record Found(ClassRef type, boolean isNew, boolean fits) {}

    Found find(String title, String packageName) {
        String known = KNOWN.get(title);
        if (known != null) {
            return new Found(new ClassRef(PACKAGE, List.of(known)), false, true);
        }
        String simpleName = JavaNames.type(title.substring(title.lastIndexOf('.') + 1));
        var type = new ClassRef(packageName, List.of(simpleName));
        String earlier = generated.get(type);
        if (earlier != null) {
            return new Found(type, false, earlier.equals(title));
        }
        TypeElement existing = context.elements().getTypeElement(type.canonicalName());
        if (existing != null) {
            return new Found(type, false, titleOf(existing).equals(Optional.of(title)));
        }
        generated.put(type, title);
        return new Found(type, true, true);
    }

    private Optional<String> titleOf(Element type) {
        return context.annotations()
                .find(type, AnnotationNames.SCHEMA_TITLE)
                .map(annotation -> annotation.text("value"));
    }
}
