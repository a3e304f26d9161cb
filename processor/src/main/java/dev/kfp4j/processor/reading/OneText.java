// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.settings.SettingArguments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A setting of one text that is written among others in an annotation's element.
 *
 * @param value the text
 * @param element the element
 * @param owner the annotation
 */
record OneText(String value, String element, SettingArguments owner) implements SettingArguments {
    @Override
    public boolean has(String part) {
        return true;
    }

    @Override
    public Optional<String> text(String part) {
        return Optional.of(value);
    }

    @Override
    public Optional<Argument> name(String part, boolean mayBeMissing) {
        return Optional.of(new ConstantArgument(JsonValue.of(value)));
    }

    @Override
    public Optional<Argument> json(String part, boolean mayBeList) {
        return Optional.empty();
    }

    @Override
    public List<String> texts(String part) {
        return List.of(value);
    }

    @Override
    public Map<String, String> pairs(String part) {
        return Map.of();
    }

    @Override
    public OptionalLong number(String part) {
        return OptionalLong.empty();
    }

    @Override
    public boolean flag(String part) {
        return false;
    }

    @Override
    public String choice(String part) {
        return "";
    }

    @Override
    public List<String> choices(String part) {
        return List.of();
    }

    @Override
    public List<SettingArguments> inner(String part) {
        return List.of();
    }

    @Override
    public void refuse(String part, DiagnosticCode code, Object... arguments) {
        owner.refuse(element, code, arguments);
    }
}
