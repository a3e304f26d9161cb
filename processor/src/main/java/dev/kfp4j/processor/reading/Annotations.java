// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.javac.SourceRefs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** Reads annotations by name. */
public final class Annotations {

    private final Elements elements;
    private final SourceRefs refs;

    public Annotations(Elements elements, SourceRefs refs) {
        this.elements = elements;
        this.refs = refs;
    }

    /** The annotation with that qualified name, if the element has one. */
    public Optional<Annotation> find(Element element, String name) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (qualifiedName(mirror).contentEquals(name)) {
                return Optional.of(new Annotation(element, mirror));
            }
        }
        return Optional.empty();
    }

    /** {@code @Component} or {@code @ContainerComponent}, if the element has one of them. */
    public Optional<Annotation> component(Element element) {
        return find(element, AnnotationNames.CONTAINER_COMPONENT).or(() -> find(element, AnnotationNames.COMPONENT));
    }

    /** The annotation with the simple name {@code Nullable}, of any package. */
    public static Optional<AnnotationMirror> nullable(AnnotatedConstruct construct) {
        for (AnnotationMirror mirror : construct.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable")) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    private static Name qualifiedName(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName();
    }

    /** An annotation of an element, or an annotation nested in it. */
    public final class Annotation {
        private final Element element;
        private final AnnotationMirror mirror;

        private Annotation(Element element, AnnotationMirror mirror) {
            this.element = element;
            this.mirror = mirror;
        }

        /** Whether it has that qualified name. */
        public boolean is(String name) {
            return qualifiedName(mirror).contentEquals(name);
        }

        public SourceRef place() {
            return refs.of(element, mirror);
        }

        /** The place of the value of an element, or of the whole annotation if the element is not written. */
        public SourceRef place(String name) {
            return explicit(name).map(this::placeOf).orElseGet(this::place);
        }

        private SourceRef placeOf(AnnotationValue value) {
            return refs.of(element, mirror, value);
        }

        /** The text of an element. */
        public String text(String name) {
            return value(name) instanceof String text ? text : "";
        }

        /** The {@code int} of an element. */
        public int number(String name) {
            return value(name) instanceof Integer number ? number : 0;
        }

        /** The integer of an element, of any size. */
        public long wholeNumber(String name) {
            return value(name) instanceof Number number ? number.longValue() : 0;
        }

        /** The name of an element's enum constant. */
        public String constant(String name) {
            return value(name) instanceof VariableElement constant
                    ? constant.getSimpleName().toString()
                    : "";
        }

        /** The names of an element's enum constants. */
        public List<String> constants(String name) {
            return values(name).stream()
                    .map(value -> value.getValue() instanceof VariableElement constant
                            ? constant.getSimpleName().toString()
                            : "")
                    .toList();
        }

        /** Whether an element is true. */
        public boolean flag(String name) {
            return value(name) instanceof Boolean flag && flag;
        }

        /** The texts of an element. */
        public List<String> texts(String name) {
            return values(name).stream()
                    .map(value -> value.getValue() instanceof String text ? text : "")
                    .toList();
        }

        /** The places of the texts of an element, in order. */
        public List<SourceRef> places(String name) {
            return values(name).stream().map(this::placeOf).toList();
        }

        /** The annotation or annotations of an element. */
        public List<Annotation> annotations(String name) {
            if (value(name) instanceof AnnotationMirror single) {
                return List.of(new Annotation(element, single));
            }
            return values(name).stream()
                    .filter(value -> value.getValue() instanceof AnnotationMirror)
                    .map(value -> new Annotation(element, (AnnotationMirror) value.getValue()))
                    .toList();
        }

        /** The written values of an element, or of its items, that are no annotations. */
        public List<Object> plainValues(String name) {
            Object written =
                    explicit(name).<Object>map(AnnotationValue::getValue).orElse(List.of());
            return (written instanceof List<?>
                            ? values(name).stream().<Object>map(AnnotationValue::getValue)
                            : Stream.of(written))
                    .filter(value -> !(value instanceof AnnotationMirror))
                    .toList();
        }

        /** Whether an element is written in the source. */
        public boolean isExplicit(String name) {
            return explicit(name).isPresent();
        }

        /** Whether a constant in it does not exist. javac reports that. */
        public boolean isErroneous() {
            return mirror.getElementValues().values().stream().anyMatch(Annotations::isErroneous);
        }

        private Optional<AnnotationValue> explicit(String name) {
            for (var entry : mirror.getElementValues().entrySet()) {
                if (entry.getKey().getSimpleName().contentEquals(name)) {
                    return Optional.of(entry.getValue());
                }
            }
            return Optional.empty();
        }

        private Object value(String name) {
            return explicit(name).<Object>map(AnnotationValue::getValue).orElseGet(() -> defaultValue(name));
        }

        /**
         * The default of an element. If only a default or another class file refers to an annotation, javac may not
         * have read its class file yet; a default list or enum constant is not available then.
         */
        private Object defaultValue(String name) {
            for (var entry : elements.getElementValuesWithDefaults(mirror).entrySet()) {
                if (entry.getKey().getSimpleName().contentEquals(name)) {
                    try {
                        return entry.getValue().getValue();
                    } catch (UnsupportedOperationException e) {
                        return "";
                    }
                }
            }
            return "";
        }

        private List<? extends AnnotationValue> values(String name) {
            return value(name) instanceof List<?> list
                    ? list.stream()
                            .filter(AnnotationValue.class::isInstance)
                            .map(AnnotationValue.class::cast)
                            .toList()
                    : List.of();
        }
    }

    /** javac's value for a constant that it cannot find. */
    private static boolean isErroneous(AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof List<?> list) {
            return list.stream().anyMatch(item -> item instanceof AnnotationValue inner && isErroneous(inner));
        }
        if (content instanceof AnnotationMirror mirror) {
            return mirror.getElementValues().values().stream().anyMatch(Annotations::isErroneous);
        }
        return "<error>".equals(content);
    }
}
