// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.manifest.io.UnicodeText;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import dev.kfp4j.processor.settings.KubernetesWords;
import dev.kfp4j.processor.settings.SettingArguments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A setting that is written as an annotation. All of it is constant. */
final class AnnotationArguments implements SettingArguments {
    private final Annotation annotation;
    private final Diagnostics diagnostics;
    private final Map<String, String> elements;

    /** An annotation whose elements are called as the parts. */
    AnnotationArguments(Annotation annotation, Diagnostics diagnostics) {
        this(annotation, diagnostics, Map.of());
    }

    /**
     * An annotation.
     *
     * @param elements the names of elements that are called otherwise than the parts, by part
     */
    AnnotationArguments(Annotation annotation, Diagnostics diagnostics, Map<String, String> elements) {
        this.annotation = annotation;
        this.diagnostics = diagnostics;
        this.elements = elements;
    }

    private String element(String part) {
        return elements.getOrDefault(part, part);
    }

    @Override
    public boolean has(String part) {
        return annotation.isExplicit(element(part));
    }

    @Override
    public Optional<String> text(String part) {
        return checked(part, annotation.text(element(part)));
    }

    private Optional<String> checked(String part, String text) {
        if (UnicodeText.isWellFormed(text)) {
            return Optional.of(text);
        }
        refuse(part, ComponentCode.BROKEN_TEXT, "\"" + UnicodeText.escape(text) + "\"");
        return Optional.empty();
    }

    @Override
    public Optional<Argument> name(String part, boolean mayBeMissing) {
        return text(part).map(text -> new ConstantArgument(JsonValue.of(text)));
    }

    @Override
    public Optional<Argument> json(String part, boolean mayBeList) {
        return Optional.empty();
    }

    @Override
    public List<String> texts(String part) {
        return annotation.texts(element(part)).stream()
                .flatMap(text -> checked(part, text).stream())
                .toList();
    }

    @Override
    public Map<String, String> pairs(String part) {
        var pairs = new LinkedHashMap<String, String>();
        for (Annotation pair : annotation.annotations(element(part))) {
            checked(part, pair.text("key"))
                    .ifPresent(key -> checked(part, pair.text("value")).ifPresent(value -> pairs.put(key, value)));
        }
        return pairs;
    }

    @Override
    public OptionalLong number(String part) {
        return has(part) ? OptionalLong.of(annotation.wholeNumber(element(part))) : OptionalLong.empty();
    }

    @Override
    public boolean flag(String part) {
        return annotation.flag(element(part));
    }

    @Override
    public String choice(String part) {
        return KubernetesWords.of(annotation.constant(element(part)));
    }

    @Override
    public List<String> choices(String part) {
        return annotation.constants(element(part)).stream()
                .map(KubernetesWords::of)
                .toList();
    }

    @Override
    public List<SettingArguments> inner(String part) {
        return annotation.annotations(element(part)).stream()
                .<SettingArguments>map(inner -> new AnnotationArguments(inner, diagnostics))
                .toList();
    }

    @Override
    public void refuse(String part, DiagnosticCode code, Object... arguments) {
        diagnostics.report(code, annotation.place(element(part)), arguments);
    }
}
