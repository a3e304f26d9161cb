// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.check;

import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonBoolean;
import dev.kfp4j.manifest.json.JsonValue.JsonNull;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.function.BiConsumer;

/** Checks the declarations of a component: the names of its inputs and outputs, defaults and literals. */
final class InterfaceCheck {
    private InterfaceCheck() {}

    static void check(String place, ComponentSpec component, Problems problems) {
        checkNames(place + ".inputDefinitions", component.inputs(), problems);
        checkNames(place + ".outputDefinitions", component.outputs(), problems);
        component.inputs().parameters().forEach(inputCheck(place + ".inputDefinitions.parameters.", problems));
        component.outputs().parameters().forEach((name, parameter) -> {
            if (parameter.isOptional()
                    || parameter.defaultValue().isPresent()
                    || !parameter.literals().isEmpty()) {
                problems.add(
                        place + ".outputDefinitions.parameters." + name,
                        "an output has neither a default nor literals, and is never optional");
            }
        });
    }

    private static void checkNames(String place, IoSpec io, Problems problems) {
        io.parameters()
                .keySet()
                .forEach(name -> Names.checkInputOrOutput(name, place + ".parameters." + name, problems));
        io.artifacts().keySet().forEach(name -> {
            Names.checkInputOrOutput(name, place + ".artifacts." + name, problems);
            if (io.parameters().containsKey(name)) {
                problems.add(place + ".artifacts." + name, "there is a parameter of that name too");
            }
        });
    }

    private static BiConsumer<String, ParameterSpec> inputCheck(String place, Problems problems) {
        return (name, parameter) -> parameter.defaultValue().ifPresent(value -> {
            if (!isOfType(value, parameter.type())) {
                problems.add(
                        place + name + ".defaultValue",
                        "is not of type " + parameter.type().name());
            } else if (!parameter.literals().isEmpty() && !parameter.literals().contains(value)) {
                problems.add(place + name + ".defaultValue", "is none of the \"literals\"");
            }
        });
    }

    private static boolean isOfType(JsonValue value, ParameterType type) {
        if (value instanceof JsonNull) {
            return true;
        }
        return switch (type) {
            case STRING -> value instanceof JsonString;
            case BOOLEAN -> value instanceof JsonBoolean;
            case NUMBER_DOUBLE -> value instanceof JsonNumber;
            case NUMBER_INTEGER ->
                value instanceof JsonNumber number && number.value().scale() <= 0;
            case LIST -> value instanceof JsonArray;
            case STRUCT, TASK_FINAL_STATUS, TASK_CONFIG -> value instanceof JsonObject;
        };
    }
}
