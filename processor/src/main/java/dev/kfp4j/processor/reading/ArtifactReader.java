// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.component.JavaType.ArtifactClass;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads artifact types. */
final class ArtifactReader {

    private static final Pattern TITLE = Pattern.compile("[a-z][a-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)+");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    private final ReaderContext context;
    private final MistakeReport report;
    private final Reachability reachability;

    ArtifactReader(ReaderContext context, MistakeReport report, Reachability reachability) {
        this.context = context;
        this.report = report;
        this.reachability = reachability;
    }

    boolean isArtifact(TypeMirror type) {
        return type instanceof DeclaredType declared && isArtifact((TypeElement) declared.asElement());
    }

    static boolean isArtifact(TypeElement type) {
        TypeElement current = type;
        while (!current.getQualifiedName().contentEquals(AnnotationNames.ARTIFACT)) {
            if (!(current.getSuperclass() instanceof DeclaredType superclass)) {
                return false;
            }
            current = (TypeElement) superclass.asElement();
        }
        return true;
    }

    /** Reads an artifact type; empty if it has a mistake, which is reported. */
    Optional<ArtifactClass> read(TypeMirror type, TypeSite site) {
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        var title = context.annotations().find(element, AnnotationNames.SCHEMA_TITLE);
        if (title.isEmpty()) {
            report.error(ComponentCode.ARTIFACT_WITHOUT_TITLE, site.place(), element.getSimpleName());
            return Optional.empty();
        }
        boolean usable = isUsable(element, site);
        boolean wellFormed = isWellFormed(title.get(), element, site);
        return usable && wellFormed
                ? Optional.of(new ArtifactClass(
                        TypeNames.classRef(element),
                        title.get().text("value"),
                        title.get().text("version")))
                : Optional.empty();
    }

    private boolean isUsable(TypeElement element, TypeSite site) {
        var obstacle = reachability.obstacle(element);
        if (obstacle.isPresent()) {
            report.error(
                    ComponentCode.TYPE_NOT_REACHABLE,
                    site.place(),
                    obstacle.get().getSimpleName(),
                    site.word(),
                    site.name());
            return false;
        }
        Optional<Obstacle> found = site.isInput() ? obstacle(element) : Optional.empty();
        found.ifPresent(why -> report.error(
                ComponentCode.ARTIFACT_CONSTRUCTOR,
                site.place(),
                element.getSimpleName(),
                why.problem(),
                why.remedy()));
        return found.isEmpty();
    }

    /** A reason why the generated entrypoint cannot create an artifact type. */
    private record Obstacle(String problem, String remedy) {}

    private Optional<Obstacle> obstacle(TypeElement element) {
        if (element.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of(new Obstacle("it is abstract", "remove \"abstract\", or use a subclass"));
        }
        if (element.getNestingKind() == NestingKind.MEMBER
                && !element.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of(new Obstacle("it is an inner class", "add \"static\" to the class"));
        }
        if (!element.getTypeParameters().isEmpty()) {
            return Optional.of(new Obstacle("it has type parameters", "declare the class without type parameters"));
        }
        boolean constructible = ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                .anyMatch(this::takesHandle);
        return constructible
                ? Optional.empty()
                : Optional.of(new Obstacle(
                        "it has no accessible constructor that takes an ArtifactHandle",
                        "add a public constructor that takes an ArtifactHandle and passes it to super(handle)"));
    }

    private boolean takesHandle(ExecutableElement constructor) {
        return constructor.getParameters().size() == 1
                && constructor.getParameters().get(0).asType() instanceof DeclaredType handle
                && ((TypeElement) handle.asElement()).getQualifiedName().contentEquals(AnnotationNames.ARTIFACT_HANDLE)
                && reachability.mayUse(constructor);
    }

    private boolean isWellFormed(Annotation title, TypeElement element, TypeSite site) {
        if (title.isErroneous()) {
            return false;
        }
        boolean clean = check(
                title,
                "value",
                "title",
                TITLE,
                "write it as namespace.Name, such as \"acme.Tokenizer\"",
                element,
                site);
        return check(title, "version", "version", VERSION, "write three numbers, such as \"0.0.1\"", element, site)
                && clean;
    }

    private boolean check(
            Annotation title,
            String part,
            String word,
            Pattern form,
            String remedy,
            TypeElement element,
            TypeSite site) {
        String text = title.text(part);
        if (form.matcher(text).matches()) {
            return true;
        }
        SourceRef place = context.refs().isKnown(element) ? title.place(part) : site.place();
        report.error(ComponentCode.BAD_SCHEMA, place, text, word, remedy);
        return false;
    }
}
