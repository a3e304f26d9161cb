// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.testing.RandomJson;
import dev.kfp4j.testing.Seed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void wholeNumbers_areLongs_andAllOthersDoubles() throws JsonException {
        assertThat(JsonReader.read("[0, -1, 9223372036854775807, -9223372036854775808]"))
                .isEqualTo(List.of(0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE));
        assertThat(JsonReader.read("[10.0, 1e2, 9223372036854775808, -9223372036854775809, -0]"))
                .isEqualTo(List.of(10.0, 100.0, 0x1p63, -0x1p63, -0.0));
    }

    @Test
    void members_keepTheirOrder() throws JsonException {
        Object value = JsonReader.read(" { \"b\" : 1 , \"a\" : { } , \"\" : [ ] } ");

        assertThat(((Map<?, ?>) value).keySet()).hasToString("[b, a, ]");
    }

    @Test
    void escapes_areUndone() throws JsonException {
        assertThat(JsonReader.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u00E9\\ud83d\\ude00é😀\""))
                .isEqualTo("\"\\/\b\f\n\r\téé😀é😀");
    }

    @Test
    void words_areRead() throws JsonException {
        assertThat(JsonReader.read("true")).isEqualTo(true);
        assertThat(JsonReader.read("\t\r\nfalse ")).isEqualTo(false);
        assertThat(JsonReader.read("null")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nul",
                "nulll",
                "True",
                "tru",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[",
                "]",
                "{",
                "}",
                "{]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "{1:1}",
                "01",
                "-01",
                "1.",
                ".5",
                "+1",
                "-",
                "1e",
                "1e+",
                "0x10",
                "NaN",
                "Infinity",
                "-Infinity",
                "1_000",
                "\"",
                "\"a",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\t\"",
                "\"\n\"",
                "\"\\ud800\"",
                "\"\\ud800x\"",
                "\"\\udc00\\ud800\"",
                "// c\n1",
                "1 1",
                "[1]x",
                "\ufeff1",
                "\u00a01",
                "\u0000",
                "[1\u0000]",
                "1e400",
                "-1e400",
                "\"\\u٠٠٠٠\""
            })
    void whatRfc8259DoesNotKnow_isRefused(String text) {
        assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(JsonException.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"a\": 1, \"a\": 2}`,    `line 1, column 10: duplicate member \"a\"`",
                "`{\"a\": 1,\n \"b\": x}`,  `line 2, column 7: expected a value, found \"x\"`",
                "`[1, 2`,                   `line 1, column 6: expected \",\" or \"]\", found the end`",
                "`{\"a\": 1 \"b\": 2}`,     `line 1, column 9: expected \",\" or \"}\", found \"\"\"`",
                "`{\"a\" 1}`,               `line 1, column 6: expected \":\", found \"1\"`",
                "`{1: 2}`,                  `line 1, column 2: expected a member name in quotes, found \"1\"`",
                "`[1e999]`,                 `line 1, column 2: the number is beyond the range of a double`",
                "`[007]`,                   `line 1, column 2: a number must not have a leading zero`",
                "`\"a\nb\"`,                `line 1, column 3: a control character in a string must be escaped`",
                "`\"a\\q\"`,                `line 1, column 3: invalid escape`",
                "`\"abc`,                   `line 1, column 1: unterminated string`",
                "`1 2`,                     `line 1, column 3: expected the end, found \"2\"`",
            })
    void mistakes_areNamedWithTheirPlace(String text, String message) {
        assertThatThrownBy(() -> JsonReader.read(text)).hasMessage(message);
    }

    @Test
    void nesting_endsAtTheLimit_withoutAStackOverflow() throws JsonException {
        int limit = JsonReader.MAX_DEPTH;

        assertThat(JsonReader.read("[".repeat(limit) + "]".repeat(limit))).isInstanceOf(List.class);
        assertThatThrownBy(() -> JsonReader.read("[".repeat(1_000_000)))
                .hasMessage("line 1, column 501: nested deeper than 500 levels");
    }

    @Test
    void closedLists_doNotCountAsDepth() throws JsonException {
        String manyLists = "[" + "[[]],".repeat(1000) + "[]]";

        assertThat((List<?>) JsonReader.read(manyLists)).hasSize(1001);
    }

    @Test
    void randomValues_areReadAsTheyWereWritten() throws Exception {
        Seed.repeat(2000, random -> {
            Object value = new RandomJson(random).value(4);
            assertThat(JsonReader.read(JsonWriter.write(value))).isEqualTo(value);
        });
    }

    @Test
    void damagedTexts_areRefusedOrRead_butNothingElseHappens() throws Exception {
        Seed.repeat(3000, random -> {
            StringBuilder text = new StringBuilder(JsonWriter.write(new RandomJson(random).object(3)));
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.deleteCharAt(at);
            } else {
                text.insert(at, "\"{}[],:0e.-\\ \u0001\ud800".charAt(random.nextInt(15)));
            }
            try {
                JsonWriter.write(JsonReader.read(text.toString()));
            } catch (JsonException e) {
                assertThat(e.line()).isEqualTo(1);
                assertThat(e.column()).isBetween(1, text.length() + 1);
            }
        });
    }
}
