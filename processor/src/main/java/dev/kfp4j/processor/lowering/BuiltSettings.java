// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.processor.pipeline.Constant.EnumName;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Built;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.settings.SettingArguments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the objects apart that settings are put together in: each call of their chain gives one or more of the parts. */
final class BuiltSettings {
    private static final String OPERATOR = "dev.kfp4j.annotations.kubernetes.NodeOperator";
    private static final Map<String, String> NODE_OPERATORS = Map.of(
            "in", "IN",
            "notIn", "NOT_IN",
            "exists", "EXISTS",
            "doesNotExist", "DOES_NOT_EXIST",
            "greaterThan", "GT",
            "lessThan", "LT",
            "fieldIn", "IN",
            "fieldNotIn", "NOT_IN");

    private final OptionArguments option;
    private final Map<String, List<OptionArgument>> parts = new HashMap<>();
    private final Map<String, List<SettingArguments>> inner = new HashMap<>();

    BuiltSettings(OptionArguments option) {
        this.option = option;
    }

    SettingArguments of(Built built) {
        for (Built.Step step : built.steps()) {
            switch (built.typeName().substring(built.typeName().lastIndexOf('.') + 1)) {
                case "Toleration" -> toleration(step);
                case "NodeAffinity" -> affinity(step);
                case "EphemeralVolume" -> volume(step);
                default -> initContainer(step);
            }
        }
        return arguments(parts, inner);
    }

    private SettingArguments arguments(
            Map<String, List<OptionArgument>> given, Map<String, List<SettingArguments>> inside) {
        return new SettingParts(given, inside, (code, details) -> option.refuse(0, code, details));
    }

    private void toleration(Built.Step step) {
        switch (step.method()) {
            case "equal" -> {
                put("key", step.arguments().get(0));
                put("value", step.arguments().get(1));
            }
            case "exists", "any" -> {
                step.arguments().forEach(key -> put("key", key));
                put("operator", constant("EXISTS"));
            }
            default -> put(step.method(), step.arguments().get(0));
        }
    }

    private void affinity(Built.Step step) {
        if (step.method().equals("preferred")) {
            put("weight", step.arguments().get(0));
        } else if (NODE_OPERATORS.containsKey(step.method())) {
            var requirement = new HashMap<String, List<OptionArgument>>();
            requirement.put("key", List.of(argument(step.arguments().get(0))));
            requirement.put("operator", List.of(argument(constant(NODE_OPERATORS.getOrDefault(step.method(), "")))));
            requirement.put(
                    "values",
                    step.arguments().stream().skip(1).map(this::argument).toList());
            inner.computeIfAbsent(step.method().startsWith("field") ? "fields" : "labels", unknown -> new ArrayList<>())
                    .add(arguments(requirement, Map.of()));
        }
    }

    private void volume(Built.Step step) {
        switch (step.method()) {
            case "of" -> {
                put("name", step.arguments().get(0));
                put("path", step.arguments().get(1));
                put("size", step.arguments().get(2));
                step.arguments().stream().skip(3).forEach(mode -> add("accessModes", mode));
            }
            case "label", "annotation" -> step.arguments().forEach(text -> add(step.method() + "s", text));
            default -> put(step.method(), step.arguments().get(0));
        }
    }

    private void initContainer(Built.Step step) {
        switch (step.method()) {
            case "of" -> {
                put("name", step.arguments().get(0));
                put("image", step.arguments().get(1));
            }
            case "sidecar" -> put("sidecar", new Known(new Scalar(true)));
            case "mount", "request", "limit" -> step.arguments().forEach(text -> add(step.method() + "s", text));
            default -> step.arguments().forEach(text -> add(step.method(), text));
        }
    }

    private static Value constant(String name) {
        return new Known(new EnumName(OPERATOR, name));
    }

    private void put(String part, Value value) {
        parts.put(part, List.of(argument(value)));
    }

    private void add(String part, Value value) {
        parts.computeIfAbsent(part, unknown -> new ArrayList<>()).add(argument(value));
    }

    private OptionArgument argument(Value value) {
        return option.part(0, value);
    }
}
