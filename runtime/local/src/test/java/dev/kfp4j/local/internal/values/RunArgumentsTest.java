// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import static dev.kfp4j.local.testing.TestPipeline.optional;
import static dev.kfp4j.local.testing.TestPipeline.required;
import static dev.kfp4j.local.testing.TestPipeline.withDefault;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunArgumentsTest {

    private static final IoSpec INPUTS = IoSpec.of(
            Map.of(
                    "test_size", required(ParameterType.NUMBER_DOUBLE),
                    "seed", withDefault(ParameterType.NUMBER_INTEGER, JsonValue.of(7)),
                    "note", optional(ParameterType.STRING)),
            Map.of());

    private final List<String> problems = new ArrayList<>();

    @Test
    void defaults_areTakenForWhatIsLeftOut() {
        var values = RunArguments.checked(INPUTS, Map.of("test_size", JsonValue.of(0.5)), problems);
        assertThat(problems).isEmpty();
        assertThat(values.parameters())
                .containsOnly(Map.entry("test_size", JsonValue.of(0.5)), Map.entry("seed", JsonValue.of(7)));
    }

    @Test
    void missingRequiredInput_isRefusedByName() {
        RunArguments.checked(INPUTS, Map.of(), problems);
        assertThat(problems).containsExactly("missing parameter \"test_size\": it must be a number and has no default");
    }

    @Test
    void unknownInput_isRefusedWithTheOneProbablyMeant() {
        RunArguments.checked(INPUTS, Map.of("testSize", JsonValue.of(1), "zzz", JsonValue.of(1)), problems);
        assertThat(problems)
                .contains("unknown parameter \"testSize\"; did you mean \"test_size\"?", "unknown parameter \"zzz\"");
    }

    @Test
    void nullForAnOptionalInput_isItsDefaultOrAbsence() {
        var values = RunArguments.checked(
                INPUTS, Map.of("test_size", JsonValue.of(1), "seed", JsonValue.NULL, "note", JsonValue.NULL), problems);
        assertThat(problems).isEmpty();
        assertThat(values.parameters()).containsEntry("seed", JsonValue.of(7)).doesNotContainKey("note");
    }

    @Test
    void nullForARequiredInput_isRefused() {
        RunArguments.checked(INPUTS, Map.of("test_size", JsonValue.NULL), problems);
        assertThat(problems).containsExactly("parameter \"test_size\" must be a number, not null: null");
    }

    @Test
    void severalMistakes_areAllNamed() {
        RunArguments.checked(INPUTS, Map.of("seed", JsonValue.of("x"), "sed", JsonValue.of(1)), problems);
        assertThat(problems).hasSize(3);
    }
}
