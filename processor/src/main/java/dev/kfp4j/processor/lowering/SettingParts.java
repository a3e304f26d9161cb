// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.settings.SettingArguments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/**
 * A setting that is written as an option of a task.
 *
 * @param parts what stands for its parts: one argument, or several for a part that is a list
 * @param inner the settings inside of it, by part
 * @param whole takes the mistakes of what does not stand anywhere
 */
record SettingParts(
        Map<String, List<OptionArgument>> parts,
        Map<String, List<SettingArguments>> inner,
        BiConsumer<DiagnosticCode, Object[]> whole)
        implements SettingArguments {

    private Optional<OptionArgument> one(String part) {
        return parts.getOrDefault(part, List.of()).stream().findFirst();
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
        List<OptionArgument> given = all(part);
        if (given.size() == 1) {
            return given.get(0).pairs();
        }
        var pairs = new LinkedHashMap<String, String>();
        for (int i = 0; i + 1 < given.size(); i += 2) {
            Optional<String> value = given.get(i + 1).text();
            given.get(i).text().ifPresent(key -> value.ifPresent(text -> pairs.put(key, text)));
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
        return inner.getOrDefault(part, List.of());
    }

    @Override
    public void refuse(String part, DiagnosticCode code, Object... arguments) {
        one(part).ifPresentOrElse(argument -> argument.refuse(code, arguments), () -> whole.accept(code, arguments));
    }
}
