// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.component.ClassRef;
import dev.kfp4j.processor.component.MethodRef;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/** Names the generated classes of a component. The names are equal for sources and class files. */
final class GeneratedNames {

    private final Annotations annotations;

    GeneratedNames(Annotations annotations) {
        this.annotations = annotations;
    }

    /** The entrypoint, such as {@code com.acme.Housing_TrainModelEntrypoint}. */
    ClassRef entrypoint(ExecutableElement method, MethodRef ref) {
        return named(method, ref, "Entrypoint");
    }

    /** The descriptor, such as {@code com.acme.Housing_TrainModelComponent}. */
    ClassRef descriptor(ExecutableElement method, MethodRef ref) {
        return named(method, ref, "Component");
    }

    /** The names of their components distinguish methods of one name, so such methods must set them. */
    private ClassRef named(ExecutableElement method, MethodRef ref, String suffix) {
        String simpleName = isOverloaded(method)
                ? ref.generatedSimpleName("_" + Naming.pascal(componentName(method)) + suffix)
                : ref.generatedSimpleName(suffix);
        return new ClassRef(ref.packageName(), List.of(simpleName));
    }

    private boolean isOverloaded(ExecutableElement method) {
        for (Element member : MethodRefs.owner(method).getEnclosedElements()) {
            if (member.getKind() == ElementKind.METHOD
                    && !member.equals(method)
                    && member.getSimpleName().equals(method.getSimpleName())
                    && annotations.component(member).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The component's name: set in the annotation, or derived from the method's name. */
    String componentName(ExecutableElement method) {
        return annotations
                .component(method)
                .map(annotation -> annotation.text("name"))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> Naming.kebab(method.getSimpleName().toString()));
    }
}
