// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the classes that a generated class in a package can name. */
final class Reachability {

    private final Elements elements;
    private final PackageElement from;

    Reachability(Elements elements, PackageElement from) {
        this.elements = elements;
        this.from = from;
    }

    /** The class, or its innermost enclosing class, that cannot be named; empty if it can. */
    Optional<TypeElement> obstacle(TypeElement type) {
        for (Element element = type; element instanceof TypeElement current; element = current.getEnclosingElement()) {
            if (!mayUse(current)) {
                return Optional.of(current);
            }
        }
        return Optional.empty();
    }

    /** Whether the modifiers of a class or of its member permit its use, if the enclosing classes do. */
    boolean mayUse(Element element) {
        if (element.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        return !element.getModifiers().contains(Modifier.PRIVATE)
                && elements.getPackageOf(element).equals(from);
    }
}
