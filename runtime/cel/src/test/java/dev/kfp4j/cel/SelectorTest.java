// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.manifest.io.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectorTest {

    private final CelEvaluator evaluator = new CelEvaluator();

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            parseJson(string_value)["a"] ~ {"a": 5} ~ 5
            parseJson(string_value)["a"] ~ {"a": "x\\ny"} ~ "x\\ny"
            parseJson(string_value)["a"] ~ {"a": [1, null, true]} ~ [1,null,true]
            parseJson(string_value)["a"] ~ "{\\"a\\": {\\"b\\": 1.5}}" ~ {"b":1.5}
            parseJson(string_value)["日本"] ~ {"日本": "東京"} ~ "東京"
            parseJson(string_value)["it's"] ~ {"it's": "\\"quoted\\""} ~ "\\"quoted\\""
            parseJson(string_value)[1] ~ [1, 2] ~ 2
            struct_value["a"] ~ {"a": false} ~ false
            struct_value.a.b ~ {"a": {"b": null}} ~ null
            list_value[0] ~ ["x"] ~ "x"
            number_value ~ 2.5 ~ 2.5
            int(number_value) ~ 9007199254740991 ~ 9007199254740991
            int(number_value) ~ 9007199254740992 ~ "9007199254740992"
            number_value * 2.0 ~ 4 ~ 8
            bool_value ~ true ~ true
            string_value ~ "plain" ~ "plain"
            string_value ~ 5 ~ "5"
            string_value ~ {"a": 1} ~ "{\\"a\\":1}"
            {"k": [number_value, "t"]} ~ 1 ~ {"k":[1,"t"]}
            """)
    void select_picksThePart(String expression, String value, String expected) throws CelException {
        assertThat(evaluator.select(expression, Json.read(value))).isEqualTo(Json.read(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            parseJson(string_value)["b"] ~ {"a": 5} ~ it uses a value that does not exist: b
            parseJson(string_value)["b"] ~ "no json" ~ the argument of parseJson is not JSON
            struct_value["a"] ~ [1] ~ it uses a value that does not exist
            duration("1s") ~ 1 ~ its result is not a JSON value
            {1: 2} ~ 1 ~ a key that is not a text
            1.0 / 0.0 ~ 1 ~ its result is not a JSON value
            """)
    void select_failsWithAReason_whenThereIsNoSuchPart(String expression, String value, String reason) {
        assertThatThrownBy(() -> evaluator.select(expression, Json.read(value)))
                .isInstanceOf(CelException.class)
                .hasMessageContaining(reason);
    }
}
