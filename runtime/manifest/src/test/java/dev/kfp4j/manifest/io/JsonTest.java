// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void write_isCompact_andKeepsTheOrderOfMembers() {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("z", JsonValue.of(3.0));
        members.put("a", new JsonArray(List.of(JsonValue.of(0.25), JsonValue.of("x\n\"é"), JsonValue.NULL)));
        members.put("m", new JsonObject(Map.of()));
        assertThat(Json.write(new JsonObject(members))).isEqualTo("{\"z\":3,\"a\":[0.25,\"x\\n\\\"é\",null],\"m\":{}}");
    }

    @Test
    void writePretty_isIndented_withoutBlanksInEmptyValues() {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("a", new JsonArray(List.of(JsonValue.of(1), JsonValue.of(true))));
        members.put("b", new JsonArray(List.of()));
        members.put("c", new JsonObject(Map.of()));
        assertThat(Json.writePretty(new JsonObject(members))).isEqualTo("""
                        {
                          "a": [
                            1,
                            true
                          ],
                          "b": [],
                          "c": {}
                        }""");
    }

    @ParameterizedTest
    @CsvSource({
        "3.0, 3",
        "1e3, 1000",
        "-0.0, 0",
        "9007199254740993, 9007199254740993",
        "123456789012345678901234567890, 123456789012345678901234567890",
        "0.1, 0.1",
        "1e-7, 0.0000001",
        "1.5e300, 1.5e+300",
        "1e300, 1.0e+300",
        "-4.9e-324, -4.9e-324",
        "1E39, 1000000000000000000000000000000000000000"
    })
    void numbers_areExact_andNeverVeryLong(String read, String written) {
        assertThat(Json.write(Json.read(read))).isEqualTo(written);
        assertThat(Json.read(written)).isEqualTo(Json.read(read));
    }

    @Test
    void numberFromCode_beyondAnyDouble_doesNotBecomeAMillionDigits() {
        assertThat(Json.write(new JsonNumber(new BigDecimal("-12e999999")))).isEqualTo("-1.2e+1000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¤',
            value = {
                "{ § JSON:1:2: the text ends in the middle of a value",
                "{\"a\":1,\"a\":2} § JSON:1:8: the key \"a\" is a duplicate in the same object",
                "1 2 § JSON:1:3: more text after the end of the value",
                "NaN § JSON:1:4: Non-standard token 'NaN'",
                "1e999 § JSON:1:1: \"1e999\" is not a JSON number within the range of a double; put it in quotes if it is"
                        + " text",
                "\"\\ud800\" § JSON:1:1: an unpaired surrogate, which is not valid Unicode"
            })
    void mistakes_areRefusedWithLineAndColumn(String text, String message) {
        assertThatThrownBy(() -> Json.read(text))
                .isInstanceOf(ManifestException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nul",
                "tru",
                "01",
                "1.",
                ".5",
                "+1",
                "-",
                "1e",
                "0x1",
                "'a'",
                "{a:1}",
                "[1,]",
                "[,1]",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{1:2}",
                "\"a\nb\"",
                "\"\\x\"",
                "\"abc",
                "// c\n1",
                "/* c */ 1",
                "#c\n1",
                "[1",
                "]",
                "\ufeff1",
                "Infinity",
                "1e99999999999",
                "1e-999",
                "\u00001"
            })
    void whatIsNotRfc8259_isRefusedInOneLine(String text) {
        assertThatThrownBy(() -> Json.read(text))
                .isInstanceOf(ManifestException.class)
                .message()
                .startsWith("JSON")
                .doesNotContain("\n", "Jackson", "JsonReadFeature", "[Source");
    }

    @Test
    void nesting_isReadAndWrittenTo512_andNoDeeper() {
        var deepest = "[".repeat(512) + "]".repeat(512);
        var value = Json.read(deepest);
        assertThat(Json.write(value)).isEqualTo(deepest);
        assertThatThrownBy(() -> Json.read("[" + deepest + "]"))
                .isInstanceOf(ManifestException.class)
                .hasMessageContaining("nested too deeply");
        var deeper = new JsonArray(List.of(value));
        assertThatThrownBy(() -> Json.write(deeper)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void halfASurrogatePair_isNotWritten() {
        assertThatThrownBy(() -> Json.write(JsonValue.of("a\ud800b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot write a text with an unpaired surrogate: a\\ud800b");
        var key = new JsonObject(Map.of("\udc00", JsonValue.NULL));
        assertThatThrownBy(() -> Json.write(key)).isInstanceOf(IllegalArgumentException.class);
    }
}
