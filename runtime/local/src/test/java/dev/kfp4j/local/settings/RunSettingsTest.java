// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunSettingsTest {

    @Test
    void valuesOfVariables_areNotKept() {
        for (List<String> withValue : List.of(
                List.of("--env=TOKEN=abc"),
                List.of("-e", "TOKEN=abc"),
                List.of("--env", "TOKEN=a=b"),
                List.of("-eTOKEN=abc"),
                List.of("-e=TOKEN=abc"),
                List.of("--env=TEXT=two\nlines"))) {
            var arguments = new ArrayList<>(List.of("--network=none"));
            arguments.addAll(withValue);
            arguments.add("--volume=/a:/b");

            RunSettings settings = RunSettings.NONE.withContainerArguments(arguments);

            assertThat(settings.containerArguments())
                    .as(withValue.toString())
                    .containsExactly("--network=none", "--volume=/a:/b");
            assertThat(settings.isComplete()).isFalse();
        }
    }

    @Test
    void otherArguments_areKept() {
        var arguments = List.of("-e", "NAME", "--env=NAME", "--env-file=/x=y", "--entrypoint=a=b", "-e");

        RunSettings settings = RunSettings.NONE.withContainerArguments(arguments);

        assertThat(settings.containerArguments()).isEqualTo(arguments);
        assertThat(settings.isComplete()).isTrue();
    }
}
