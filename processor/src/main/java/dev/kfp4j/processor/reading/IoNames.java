// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;

/** Names the inputs or the outputs of one method: derived or set names, checked and unique. */
final class IoNames {

    private final ReaderContext context;
    private final MistakeReport report;
    private final String word;
    private final Map<String, String> javaNames = new HashMap<>();

    /**
     * Creates an empty table of names.
     *
     * @param word the kind of the named things, for messages: {@code input} or {@code output}
     */
    IoNames(ReaderContext context, MistakeReport report, String word) {
        this.context = context;
        this.report = report;
        this.word = word;
    }

    /**
     * The name of an input or output.
     *
     * @param element the element that may have {@code @Name}
     * @param derived its name without the annotation
     * @param site the place for messages if the element is not in the sources
     */
    String name(Element element, String derived, SourceRef site) {
        SourceRef own = context.refs().isKnown(element) ? context.refs().of(element) : site;
        var given = context.annotations().find(element, AnnotationNames.NAME);
        if (given.isEmpty()) {
            return checked(derived, element, own, "; set another name with @Name");
        }
        SourceRef place = context.refs().isKnown(element) ? given.get().place("value") : site;
        return given.get().isErroneous() ? derived : checked(given.get().text("value"), element, place, "");
    }

    private String checked(String name, Element element, SourceRef place, String hint) {
        String javaName = element.getSimpleName().toString();
        if (word.equals("input") && name.equals("Output")) {
            report.error(ComponentCode.INPUT_NAMED_OUTPUT, place);
        } else if (!Naming.isIoName(name)) {
            report.error(ComponentCode.BAD_IO_NAME, place, name, "an " + word, hint);
        }
        String earlier = javaNames.putIfAbsent(name, javaName);
        if (earlier != null) {
            report.error(ComponentCode.DUPLICATE_IO_NAME, place, earlier, javaName, "the " + word, name);
        }
        return name;
    }
}
