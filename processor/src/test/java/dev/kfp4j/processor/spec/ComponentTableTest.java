// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A cluster keeps what a component declares under its container: see the table's description. */
class ComponentTableTest {
    private static final IoSpec NONE = IoSpec.of(new TreeMap<>(), new TreeMap<>());
    private static final JsonObject PLAIN = new JsonObject(Map.of());
    private static final Container ECHO =
            new Container("alpine", List.of(), List.of("echo"), List.of(), Optional.empty());
    private static final Container STEP = new Container(
            "steps", ContainerLayout.command("p.Main"), ContainerLayout.args(), List.of(), Optional.empty());

    private final ComponentTable table = new ComponentTable();

    private static IoSpec input(ParameterType type) {
        var spec = new ParameterSpec(type, Optional.empty(), false, "", List.of());
        return IoSpec.of(new TreeMap<>(Map.of("x", spec)), new TreeMap<>());
    }

    private Container container(String label) {
        return (Container) table.executors().get(label);
    }

    @Test
    void foreignContainerUnderTwoDeclarations_isToldApartWithoutAChangeOfWhatRuns() {
        table.container("echo", input(ParameterType.STRING), NONE, ECHO, PLAIN);
        table.container("echo", input(ParameterType.LIST), NONE, ECHO, PLAIN);
        Container first = container("exec-echo");
        Container second = container("exec-echo-2");
        assertThat(first).isEqualTo(ECHO);
        assertThat(second).isNotEqualTo(first);
        assertThat(new Container(second.image(), second.command(), second.args(), second.env(), second.resources()))
                .isEqualTo(ECHO);
    }

    @Test
    void entrypointUnderTwoDeclarations_isToldApartByItsCommand() {
        table.container("step", input(ParameterType.STRING), NONE, STEP, PLAIN);
        table.container("step", input(ParameterType.LIST), NONE, STEP, PLAIN);
        assertThat(container("exec-step-2").command()).isNotEqualTo(STEP.command());
        assertThat(ContainerLayout.entrypoint(container("exec-step-2"))).contains("p.Main");
    }

    @Test
    void containerUnderOneDeclarationWithOtherSettings_staysAsItIs() {
        var settings = new JsonObject(Map.of("activeDeadlineSeconds", JsonValue.of("60")));
        table.container("echo", NONE, NONE, ECHO, PLAIN);
        table.container("echo", NONE, NONE, ECHO, settings);
        assertThat(container("exec-echo")).isEqualTo(ECHO);
        assertThat(container("exec-echo-2")).isEqualTo(ECHO);
        assertThat(table.platforms()).containsOnlyKeys("exec-echo-2");
    }
}
