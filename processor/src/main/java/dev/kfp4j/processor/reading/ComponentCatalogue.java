// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.component.ClassRef;
import dev.kfp4j.processor.component.ComponentSignature;
import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * All components that a pipeline may call: those of this compilation, and those of class files, whose descriptors
 * contain their signatures.
 */
public final class ComponentCatalogue {

    private record Entry(ComponentSignature signature, String place) {}

    private final ReaderContext context;
    private final Annotations annotations;
    private final GeneratedNames generated;
    private final Map<MethodRef, ComponentSignature> own = new HashMap<>();
    private final Map<String, Entry> byName = new HashMap<>();

    public ComponentCatalogue(ReaderContext context) {
        this.context = context;
        this.annotations = context.annotations();
        this.generated = new GeneratedNames(annotations);
    }

    /**
     * Adds a component of this compilation.
     *
     * @return whether its name was free; if not, that is reported
     */
    public boolean add(ComponentSignature signature, ExecutableElement method) {
        String described = context.refs().describe(method);
        String place = described.isEmpty() ? "" : " (" + described + ")";
        Entry earlier = byName.putIfAbsent(signature.name(), new Entry(signature, place));
        if (earlier != null) {
            MethodRef other = earlier.signature().method();
            context.diagnostics()
                    .report(
                            ComponentCode.DUPLICATE_COMPONENT,
                            placeOfName(method),
                            signature.name(),
                            other.ownerCanonicalName() + "." + other.name(),
                            earlier.place());
            return false;
        }
        own.put(signature.method(), signature);
        return true;
    }

    private SourceRef placeOfName(ExecutableElement method) {
        return annotations
                .component(method)
                .filter(annotation -> annotation.isExplicit("name"))
                .map(annotation -> annotation.place("name"))
                .orElseGet(() -> context.refs().of(method));
    }

    /** Whether a method is a component. */
    public boolean isComponent(ExecutableElement method) {
        return annotations.component(method).isPresent();
    }

    /**
     * The signature of a component method.
     *
     * @param method a method for which {@link #isComponent} is true
     * @param use the place of the call, for reports of a missing or wrong descriptor
     */
    public Optional<ComponentSignature> find(ExecutableElement method, SourceRef use) {
        MethodRef ref = MethodRefs.of(method, context.elements(), context.types());
        ComponentSignature known = own.get(ref);
        return known != null ? Optional.of(known) : fromClassFile(method, ref, use);
    }

    private Optional<ComponentSignature> fromClassFile(ExecutableElement method, MethodRef ref, SourceRef use) {
        ClassRef name = generated.descriptor(method, ref);
        String component = generated.componentName(method);
        Optional<Annotation> descriptor = descriptorClass(method, name)
                .flatMap(type -> annotations.find(type, AnnotationNames.COMPONENT_DESCRIPTOR));
        if (descriptor.isEmpty()) {
            context.diagnostics().report(ComponentCode.DESCRIPTOR_MISSING, use, component, name.canonicalName());
            return Optional.empty();
        }
        int version = descriptor.get().number("version");
        if (version > DescriptorReader.VERSION) {
            context.diagnostics()
                    .report(ComponentCode.DESCRIPTOR_TOO_NEW, use, component, version, DescriptorReader.VERSION);
            return Optional.empty();
        }
        if (descriptor.get().annotations("inputs").size()
                != method.getParameters().size()) {
            context.diagnostics().report(ComponentCode.DESCRIPTOR_STALE, use, component, name.canonicalName());
            return Optional.empty();
        }
        return Optional.of(DescriptorReader.read(descriptor.get(), ref));
    }

    private Optional<TypeElement> descriptorClass(ExecutableElement method, ClassRef name) {
        var module = context.elements().getModuleOf(method);
        return Optional.ofNullable(
                module == null
                        ? context.elements().getTypeElement(name.canonicalName())
                        : context.elements().getTypeElement(module, name.canonicalName()));
    }
}
