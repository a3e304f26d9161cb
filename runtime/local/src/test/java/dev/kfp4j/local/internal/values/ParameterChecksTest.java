// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterChecksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "NUMBER_INTEGER | 1.5        | 1.5",
                "NUMBER_DOUBLE  | 3          | 3",
                "STRING         | \"5\"      | \"5\"",
                "STRING         | 5          | \"5\"",
                "STRING         | [1,\"a\"]  | \"[1,\\\"a\\\"]\"",
                "BOOLEAN        | true       | true",
                "LIST           | [1]        | [1]",
                "STRUCT         | {\"a\":1}  | {\"a\":1}",
            })
    void fittingValue_isTaken(ParameterType type, String value, String expected) throws Exception {
        assertThat(ParameterChecks.fitted("x", spec(type), Json.read(value))).isEqualTo(Json.read(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "NUMBER_INTEGER | \"5\"  | x must be a whole number, not text: \"5\"",
                "NUMBER_DOUBLE  | true   | x must be a number, not true or false: true",
                "BOOLEAN        | 1      | x must be true or false, not a number: 1",
                "LIST           | {}     | x must be a list, not an object: {}",
                "STRUCT         | \"{}\" | x must be an object, not text: \"{}\"",
            })
    void otherValue_isRefused(ParameterType type, String value, String message) {
        assertThatThrownBy(() -> ParameterChecks.fitted("x", spec(type), Json.read(value)))
                .isInstanceOf(ValueException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "NUMBER_INTEGER | 1.5               | x must be a whole number, not 1.5",
                "NUMBER_INTEGER | 9007199254740992  | x must be within ±9007199254740991 (2^53-1), not 9007199254740992",
                "STRING         | 5                 | x must be text, not a number: 5",
            })
    void valueGivenByAPerson_isHeldToItsTypeExactly(ParameterType type, String value, String message) {
        assertThatThrownBy(() -> ParameterChecks.given("x", spec(type), Json.read(value)))
                .isInstanceOf(ValueException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource({"1.0", "9007199254740991", "-9007199254740991", "1e3"})
    void wholeNumberHoweverWritten_isTaken(String value) throws Exception {
        var read = Json.read(value);
        assertThat(ParameterChecks.given("x", spec(ParameterType.NUMBER_INTEGER), read))
                .isEqualTo(read);
    }

    @Test
    void numberBeyondDoubles_isRefused() {
        var huge = new JsonValue.JsonNumber(new BigDecimal("1e400"));
        assertThatThrownBy(() -> ParameterChecks.given("x", spec(ParameterType.NUMBER_DOUBLE), huge))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("must be in the range of a double");
    }

    @Test
    void valueThatIsNoLiteral_isRefusedWithTheLiterals() {
        var spec = new ParameterSpec(
                ParameterType.NUMBER_INTEGER, Optional.empty(), false, "", List.of(JsonValue.of(1), JsonValue.of(2)));
        assertThatThrownBy(() -> ParameterChecks.fitted("x", spec, JsonValue.of(3)))
                .hasMessage("x must be one of 1, 2, not 3");
    }

    @Test
    void textThatIsNotUnicode_isRefused() {
        assertThatThrownBy(() -> ParameterChecks.fitted("x", spec(ParameterType.STRING), JsonValue.of("a\ud800")))
                .isInstanceOf(ValueException.class)
                .hasMessageStartingWith("x cannot be written as JSON");
    }

    @Test
    void longValue_isCutInTheMessage() {
        assertThatThrownBy(
                        () -> ParameterChecks.fitted("x", spec(ParameterType.LIST), JsonValue.of("a".repeat(100_000))))
                .message()
                .hasSizeLessThan(120)
                .endsWith("…");
    }

    private static ParameterSpec spec(ParameterType type) {
        return new ParameterSpec(type, Optional.empty(), false, "", List.of());
    }
}
