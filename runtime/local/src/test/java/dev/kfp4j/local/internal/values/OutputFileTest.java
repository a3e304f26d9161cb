// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {

    @Test
    void text_isTakenAsItIs() throws Exception {
        assertThat(read(ParameterType.STRING, " a\n")).isEqualTo(JsonValue.of(" a\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "NUMBER_INTEGER| 12 |12",
                "NUMBER_INTEGER|+3|3",
                "NUMBER_INTEGER|-9007199254740993|-9007199254740993",
                "NUMBER_DOUBLE| 1.5e3 |1500",
                "NUMBER_DOUBLE|.5|0.5",
                "NUMBER_DOUBLE|3|3",
                "BOOLEAN|T |true",
                "BOOLEAN|False|false",
                "LIST| [1, 2] |[1,2]",
                "STRUCT|{\"a\": null}|{\"a\":null}",
            })
    void typedText_isRead(ParameterType type, String text, String json) throws Exception {
        assertThat(read(type, text)).isEqualTo(Json.read(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.0", "1e3", "0x10", "1_000", "99999999999999999999"})
    void whatIsNoWholeNumberToGo_isRefused(String text) {
        assertThatThrownBy(() -> read(ParameterType.NUMBER_INTEGER, text))
                .hasMessage("\"x\" must be a whole number in its file, not \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "Infinity", "1e999", "1d", "0x1p3", "1,5"})
    void whatIsNoFiniteNumber_isRefused(String text) {
        assertThatThrownBy(() -> read(ParameterType.NUMBER_DOUBLE, text)).hasMessageContaining("must be a number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "tRUE", "2"})
    void whatIsNoBooleanToGo_isRefused(String text) {
        assertThatThrownBy(() -> read(ParameterType.BOOLEAN, text)).hasMessageContaining("must be true or false");
    }

    @Test
    void brokenJson_isRefusedWithItsPlace() {
        assertThatThrownBy(() -> read(ParameterType.LIST, "[1,"))
                .hasMessageStartingWith("\"x\" is not valid JSON in its file: ");
    }

    private static JsonValue read(ParameterType type, String text) throws ValueException {
        return OutputFile.value("\"x\"", type, text);
    }
}
