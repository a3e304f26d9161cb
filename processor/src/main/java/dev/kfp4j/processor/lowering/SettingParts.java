// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Built;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.settings.SettingArguments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * The arguments of a setting that is written as an option of a task.
 *
 * @param parts the arguments by part; several where the part is a list
 * @param entries the entries of parts whose entries have parts themselves
 * @param whole takes mistakes that concern no part
 */
record SettingParts(
        Map<String, List<OptionArgument>> parts,
        Map<String, List<SettingParts>> entries,
        BiConsumer<DiagnosticCode, Object[]> whole)
        implements SettingArguments {

    /** The arguments of an option, by the names of its parameters. */
    static SettingParts of(OptionArguments arguments, ExecutableElement option) {
        var parts = new HashMap<String, List<OptionArgument>>();
        for (VariableElement parameter : option.getParameters()) {
            parts.put(parameter.getSimpleName().toString(), List.of(arguments.get(parts.size())));
        }
        return new SettingParts(parts, Map.of(), arguments::refuse);
    }

    /** The arguments of an option whose value is an object, by the calls that build the object. */
    static SettingParts of(OptionArguments option, Built built) {
        var parts = new HashMap<String, List<OptionArgument>>();
        var entries = new HashMap<String, List<SettingParts>>();
        BiConsumer<DiagnosticCode, Object[]> whole = (code, details) -> option.refuse(0, code, details);
        for (Built.Step step : built.steps()) {
            var ofStep = step.entryOf().isEmpty() ? parts : new LinkedHashMap<String, List<OptionArgument>>();
            step.parts()
                    .forEach((part, values) ->
                            values.forEach(value -> ofStep.computeIfAbsent(part, unknown -> new ArrayList<>())
                                    .add(option.part(0, value))));
            if (!step.entryOf().isEmpty()) {
                entries.computeIfAbsent(step.entryOf(), unknown -> new ArrayList<>())
                        .add(new SettingParts(ofStep, Map.of(), whole));
            }
        }
        return new SettingParts(parts, entries, whole);
    }

    /** The argument of a part that takes one; a later call replaces an earlier one. */
    private Optional<OptionArgument> one(String part) {
        List<OptionArgument> all = all(part);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private List<OptionArgument> all(String part) {
        return parts.getOrDefault(part, List.of());
    }

    @Override
    public boolean has(String part) {
        return parts.containsKey(part);
    }

    @Override
    public Optional<String> text(String part) {
        return has(part) ? one(part).flatMap(OptionArgument::text) : Optional.of("");
    }

    @Override
    public Optional<Argument> name(String part, boolean mayBeMissing) {
        return one(part).flatMap(argument -> argument.name(mayBeMissing));
    }

    @Override
    public Optional<Argument> json(String part, boolean mayBeList) {
        return one(part).flatMap(argument -> argument.json(mayBeList));
    }

    @Override
    public List<String> texts(String part) {
        return all(part).stream()
                .flatMap(argument -> wholeNumber(argument).or(argument::text).stream())
                .toList();
    }

    /** Kubernetes has numbers among texts as text. */
    private static Optional<String> wholeNumber(OptionArgument argument) {
        return argument.value() instanceof Known known
                        && known.constant() instanceof Scalar scalar
                        && scalar.value() instanceof Number number
                ? Optional.of(number.toString())
                : Optional.empty();
    }

    @Override
    public Map<String, String> pairs(String part) {
        if (has(part)) {
            return one(part).map(OptionArgument::pairs).orElse(Map.of());
        }
        var pairs = new LinkedHashMap<String, String>();
        for (SettingParts entry : entries.getOrDefault(part, List.of())) {
            List<OptionArgument> pair =
                    entry.parts.values().stream().flatMap(List::stream).toList();
            Optional<String> value = pair.get(1).text();
            pair.get(0).text().ifPresent(key -> value.ifPresent(text -> pairs.put(key, text)));
        }
        return pairs;
    }

    @Override
    public OptionalLong number(String part) {
        return one(part)
                .flatMap(argument -> argument.constant(Number.class))
                .map(number -> OptionalLong.of(number.longValue()))
                .orElse(OptionalLong.empty());
    }

    @Override
    public boolean flag(String part) {
        return one(part).flatMap(argument -> argument.constant(Boolean.class)).orElse(false);
    }

    @Override
    public String choice(String part) {
        return one(part).flatMap(OptionArgument::choice).orElse("");
    }

    @Override
    public List<String> choices(String part) {
        return all(part).stream()
                .flatMap(argument -> argument.choice().stream())
                .toList();
    }

    @Override
    public List<SettingArguments> inner(String part) {
        return List.copyOf(entries.getOrDefault(part, List.of()));
    }

    @Override
    public void refuse(String part, DiagnosticCode code, Object... arguments) {
        one(part).ifPresentOrElse(argument -> argument.refuse(code, arguments), () -> whole.accept(code, arguments));
    }
}
