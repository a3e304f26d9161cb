// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlagsTest {

    private static Flags flags(List<String> inputs, List<String> outputs) {
        var type = new IoType.Parameter(ParameterType.STRING, List.of());
        return Flags.of(new ComponentSignature(
                "train",
                "",
                new MethodRef("", "Steps", "Steps", "train", List.of()),
                new Implementation.Entrypoint("Steps_TrainEntrypoint"),
                inputs.stream()
                        .map(name -> new Input(name, name, type, Optional.empty(), false, ""))
                        .toList(),
                outputs.stream().map(name -> new Output(name, name, type, "")).toList()));
    }

    @Test
    void names_areWrittenWithDashes() {
        assertThat(flags(List.of("x_train"), List.of("Output")).inputs()).containsExactly("--x-train");
        assertThat(flags(List.of("x_train"), List.of("Output")).outputs()).containsExactly("--output");
    }

    @Test
    void outputOfAnInputsName_saysThatItIsOne() {
        assertThat(flags(List.of("model", "output_model"), List.of("model")).outputs())
                .containsExactly("--output-model-2");
        assertThat(flags(List.of("model"), List.of("model")).outputs()).containsExactly("--output-model");
    }

    @Test
    void namesThatDifferInDashesOrCaseOnly_haveFlagsOfTheirOwn() {
        assertThat(flags(List.of("a_b", "a-b", "A_B"), List.of()).inputs())
                .containsExactly("--a-b", "--input-a-b", "--input-a-b-2");
    }

    @Test
    void flagsOfTheEntrypointItself_areLeftToIt() {
        assertThat(flags(List.of("help", "executor_input"), List.of()).inputs())
                .containsExactly("--input-help", "--input-executor-input");
    }

    @Test
    void negationOfASwitch_isNoFlagOfAnother() {
        assertThat(flags(List.of("cache", "no_cache"), List.of()).inputs())
                .containsExactly("--cache", "--input-no-cache");
        assertThat(flags(List.of("no_cache", "cache"), List.of()).inputs())
                .containsExactly("--no-cache", "--input-cache");
    }
}
