// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionInputsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "inputs.parameter_values['a'] == 'x' && inputs.parameter_values[\"b\"] == 1; a b",
                "int(inputs.parameter_values['a']) > 1 || int(inputs.parameter_values['a']) < 0; a",
                "inputs.parameter_values['a'] == \"inputs.parameter_values['x']\"; a",
                "'inputs.parameter_values[\\'x\\']' == inputs.parameter_values['a']; a",
                "'it\\'s' == inputs.parameter_values['a'] && \"\\\\\" != inputs.parameter_values['b']; a b",
                "r'\\' == inputs.parameter_values['a']; a",
                "'''it's inputs.parameter_values['x']''' == inputs.parameter_values['a']; a",
                "true; ``"
            })
    void inputs_areThoseThatTheConditionReads(String condition, String names) {
        assertThat(String.join(" ", ConditionInputs.of(condition))).isEqualTo(names);
    }
}
