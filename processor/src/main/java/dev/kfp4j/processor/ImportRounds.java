// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import dev.kfp4j.processor.diagnostic.ImportCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.emit.ImportEmitter;
import dev.kfp4j.processor.imports.ImportCatalogue;
import dev.kfp4j.processor.imports.ImportReader;
import dev.kfp4j.processor.imports.ImportedClass;
import dev.kfp4j.processor.reading.AnnotationNames;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import dev.kfp4j.processor.reading.ReaderContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** Processes the imports of each round: reads them, adds them to the catalogue, and writes their files. */
final class ImportRounds {
    private final ReaderContext context;
    private final ImportReader reader;
    private final ImportCatalogue catalogue;
    private final ImportEmitter emitter;

    ImportRounds(ReaderContext context, ImportReader reader, ImportCatalogue catalogue, ImportEmitter emitter) {
        this.context = context;
        this.reader = reader;
        this.catalogue = catalogue;
        this.emitter = emitter;
    }

    /** Processes the imports of a round. The component is imported into the package of the annotated class. */
    void process(Collection<? extends Element> found) {
        List<Element> elements = new ArrayList<>(found);
        // Do not depend on the compiler's order of files.
        elements.sort(Comparator.comparing(Element::toString));
        for (Element element : elements) {
            for (Annotation annotation : imports(element)) {
                PackageElement owner = context.elements().getPackageOf(element);
                String packageName =
                        owner == null ? "" : owner.getQualifiedName().toString();
                reader.read(annotation, packageName)
                        .ifPresent(imported -> accept(imported, element, annotation.place("value")));
            }
        }
    }

    private List<Annotation> imports(Element element) {
        var imports = new ArrayList<Annotation>();
        context.annotations().find(element, AnnotationNames.IMPORT).ifPresent(imports::add);
        context.annotations()
                .find(element, AnnotationNames.IMPORTS)
                .ifPresent(several -> imports.addAll(several.annotations("value")));
        return imports;
    }

    private void accept(ImportedClass imported, Element element, SourceRef place) {
        if (!emitter.seesRuntime(element)) {
            context.diagnostics().report(ImportCode.IMPORT_RUNTIME_MISSING, place, imported.file());
            return;
        }
        if (catalogue.add(imported)) {
            emitter.emit(imported, element, place);
        } else {
            String name = imported.type().canonicalName();
            context.diagnostics()
                    .report(
                            ImportCode.IMPORT_CLASS_CLASH,
                            place,
                            imported.file(),
                            name,
                            "another imported component has this name");
        }
    }
}
