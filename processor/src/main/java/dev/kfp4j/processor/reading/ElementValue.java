// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import dev.kfp4j.processor.settings.KubernetesWords;
import dev.kfp4j.processor.settings.SettingArguments;
import java.util.Optional;
import java.util.OptionalLong;
import javax.lang.model.element.VariableElement;

/**
 * The only argument of a setting, under any name of its part: the value of an annotation's element, or an item of it.
 *
 * @param value the value
 * @param element the element
 * @param annotation the annotation
 * @param diagnostics takes mistakes
 */
record ElementValue(Object value, String element, Annotation annotation, Diagnostics diagnostics)
        implements SettingArguments {
    @Override
    public boolean has(String part) {
        return true;
    }

    @Override
    public Optional<String> text(String part) {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    @Override
    public Optional<Argument> name(String part, boolean mayBeMissing) {
        return text(part).map(text -> new ConstantArgument(JsonValue.of(text)));
    }

    @Override
    public OptionalLong number(String part) {
        return value instanceof Number number ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }

    @Override
    public String choice(String part) {
        return value instanceof VariableElement constant
                ? KubernetesWords.of(constant.getSimpleName().toString())
                : "";
    }

    @Override
    public void refuse(String part, DiagnosticCode code, Object... arguments) {
        diagnostics.report(code, annotation.place(element), arguments);
    }
}
