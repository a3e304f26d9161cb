// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContainerCommandTest {
    private static final String DECISION = "{\"IfPresent\": {\"InputName\": \"a\","
            + " \"Then\": [\"{{$.inputs.parameters['a']}}\", \"{{$.inputs.parameters['b']}}\"],"
            + " \"Else\": [\"{{$.inputs.parameters['c']}}\"]}}";

    private final ContainerCommand commandLine = ContainerCommand.of(
            List.of("{{$.inputs.parameters['d']}}", DECISION), List.of("{{$.inputs.artifacts['e'].path}}"));

    @Test
    void inputs_areThoseMentionedAndAskedFor() {
        assertThat(commandLine.inputs()).containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void inputThatIsMentionedOnlyWhereItIsGiven_isNotNeeded() {
        assertThat(commandLine.neededInputs()).containsExactlyInAnyOrder("b", "c", "d");
    }
}
