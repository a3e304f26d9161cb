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

/** The arguments of a setting that is written as an annotation. All are constants. */
final class AnnotationArguments implements SettingArguments {
    private final Annotation annotation;
    private final Diagnostics diagnostics;

    AnnotationArguments(Annotation annotation, Diagnostics diagnostics) {
        this.annotation = annotation;
        this.diagnostics = diagnostics;
    }

    @Override
    public boolean has(String part) {
        return annotation.isExplicit(part);
    }

    @Override
    public Optional<String> text(String part) {
        return checked(part, annotation.text(part));
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
    public List<String> texts(String part) {
        return annotation.texts(part).stream()
                .flatMap(text -> checked(part, text).stream())
                .toList();
    }

    @Override
    public Map<String, String> pairs(String part) {
        var pairs = new LinkedHashMap<String, String>();
        for (Annotation pair : annotation.annotations(part)) {
            checked(part, pair.text("key"))
                    .ifPresent(key -> checked(part, pair.text("value")).ifPresent(value -> pairs.put(key, value)));
        }
        return pairs;
    }

    @Override
    public OptionalLong number(String part) {
        return has(part) ? OptionalLong.of(annotation.wholeNumber(part)) : OptionalLong.empty();
    }

    @Override
    public boolean flag(String part) {
        return annotation.flag(part);
    }

    @Override
    public String choice(String part) {
        return KubernetesWords.of(annotation.constant(part));
    }

    @Override
    public List<String> choices(String part) {
        return annotation.constants(part).stream().map(KubernetesWords::of).toList();
    }

    @Override
    public List<SettingArguments> inner(String part) {
        return annotation.annotations(part).stream()
                .<SettingArguments>map(inner -> new AnnotationArguments(inner, diagnostics))
                .toList();
    }

    @Override
    public void refuse(String part, DiagnosticCode code, Object... arguments) {
        diagnostics.report(code, annotation.place(part), arguments);
    }
}
