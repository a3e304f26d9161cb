// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

import dev.kfp4j.enginetests.steps.Steps;
import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of {@link Steps}: how a manifest declares them. */
@SuppressWarnings("ImmutableEnumChecker") // What it holds is immutable, though not annotated so.
public enum StepKind {
    TEXT("Text", Map.of("value", required(ParameterType.STRING)), ParameterType.STRING),
    WHOLE("Whole", Map.of("value", required(ParameterType.NUMBER_INTEGER)), ParameterType.NUMBER_INTEGER),
    REAL("Real", Map.of("value", required(ParameterType.NUMBER_DOUBLE)), ParameterType.NUMBER_DOUBLE),
    FLAG("Flag", Map.of("value", required(ParameterType.BOOLEAN)), ParameterType.BOOLEAN),
    TEXTS("Texts", Map.of("value", required(ParameterType.LIST)), ParameterType.LIST),
    WHOLES("Wholes", Map.of("value", required(ParameterType.LIST)), ParameterType.LIST),
    JOIN(
            "Join",
            Map.of(
                    "value",
                    required(ParameterType.LIST),
                    "separator",
                    withDefault(ParameterType.STRING, JsonValue.of("|"))),
            ParameterType.STRING),
    MAYBE("Maybe", Map.of("value", optional(ParameterType.STRING)), ParameterType.STRING),
    FAIL("Fail", Map.of("value", required(ParameterType.STRING)), ParameterType.STRING),
    ENDED("Ended", Map.of("status", optional(ParameterType.TASK_FINAL_STATUS)), ParameterType.STRING),
    MARKED(
            "Marked",
            Map.of(
                    "value",
                    required(ParameterType.STRING),
                    "place",
                    required(ParameterType.STRING),
                    "name",
                    required(ParameterType.STRING),
                    "failures",
                    required(ParameterType.NUMBER_INTEGER),
                    "millis",
                    required(ParameterType.NUMBER_INTEGER)),
            ParameterType.STRING),
    WRITE(
            "Write",
            IoSpec.of(Map.of("value", required(ParameterType.STRING)), Map.of()),
            IoSpec.of(Map.of(), Map.of(StepKind.OUTPUT, dataset(false)))),
    READ("Read", IoSpec.of(Map.of(), Map.of("data", dataset(false))), text(ParameterType.STRING)),
    READ_ALL("ReadAll", IoSpec.of(Map.of(), Map.of("data", dataset(true))), text(ParameterType.LIST));

    /** The name of each step's only output. */
    public static final String OUTPUT = "Output";

    private final String entrypoint;
    private final IoSpec inputs;
    private final IoSpec outputs;

    StepKind(String method, Map<String, ParameterSpec> parameters, ParameterType output) {
        this(method, IoSpec.of(parameters, Map.of()), text(output));
    }

    StepKind(String method, IoSpec inputs, IoSpec outputs) {
        this.entrypoint = Steps.class.getName() + "_" + method + "Entrypoint";
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /** The inputs. */
    public IoSpec inputs() {
        return inputs;
    }

    /** The outputs. */
    public IoSpec outputs() {
        return outputs;
    }

    /** The program that runs it. */
    public ExecutorSpec.Container container(String image) {
        return new ExecutorSpec.Container(
                image, ContainerLayout.command(entrypoint), ContainerLayout.args(), List.of(), Optional.empty());
    }

    /** The step that a program runs. */
    static StepKind of(ExecutorSpec.Container container) {
        String name = ContainerLayout.entrypoint(container).orElseThrow();
        for (StepKind kind : values()) {
            if (kind.entrypoint.equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(name);
    }

    public static ParameterSpec required(ParameterType type) {
        return new ParameterSpec(type, Optional.empty(), false, "", List.of());
    }

    public static ParameterSpec optional(ParameterType type) {
        return new ParameterSpec(type, Optional.empty(), true, "", List.of());
    }

    public static ParameterSpec withDefault(ParameterType type, JsonValue value) {
        return new ParameterSpec(type, Optional.of(value), true, "", List.of());
    }

    /** A dataset, or a list of them. */
    public static ArtifactSpec dataset(boolean list) {
        return new ArtifactSpec(new ArtifactType("system.Dataset", "0.0.1"), list, false, "", Map.of());
    }

    private static IoSpec text(ParameterType output) {
        return IoSpec.of(Map.of(OUTPUT, required(output)), Map.of());
    }
}
