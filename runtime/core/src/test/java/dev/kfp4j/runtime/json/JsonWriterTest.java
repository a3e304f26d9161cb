// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void values_areWrittenOnOneLine() {
        Map<String, Object> members = new TreeMap<>();
        members.put("a", Arrays.asList(1, 2L, 0.5, 1e7, true, null));
        members.put("b", Map.of());
        members.put("c", List.of());

        assertThat(JsonWriter.write(members)).isEqualTo("{\"a\":[1,2,0.5,1.0E7,true,null],\"b\":{},\"c\":[]}");
    }

    @Test
    void controlCharacters_quotesAndBackslashes_areEscaped() {
        assertThat(JsonWriter.write("\"\\/\b\n\r\t\u001fé😀")).isEqualTo("\"\\\"\\\\/\\u0008\\n\\r\\t\\u001fé😀\"");
    }

    @Test
    void whatJsonCannotSay_isRefused() {
        for (Object value : new Object[] {
            Double.NaN, Double.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 'c', "\ud800", new int[0], Map.of(1, 2)
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> JsonWriter.write(List.of(value)));
        }
    }

    @Test
    void copies_areDeepAndCannotBeChanged() {
        List<Object> inner = new ArrayList<>(List.of(1));
        Map<?, ?> copy = (Map<?, ?>) JsonValues.copy("it", Map.of("k", inner));
        inner.add(2);

        assertThat(copy.get("k")).isEqualTo(List.of(1));
        assertThat(copy).isUnmodifiable();
        assertThat((List<?>) copy.get("k")).isUnmodifiable();
    }

    @Test
    void copy_namesThePlaceOfWhatIsRefused() {
        assertRefused(Map.of("k", List.of(1, Double.NaN)), "it: k[1] is NaN, which is not a finite number");
        assertRefused(Double.NEGATIVE_INFINITY, "it is -Infinity, which is not a finite number");
        assertRefused(
                List.of(1L << 53), "it: [0] is 9007199254740992, beyond ±(2^53-1), which KFP cannot represent exactly");
        assertRefused(Map.of(1, 2), "it has a key that is not text: 1");
        assertRefused(List.of("\udc00"), "it: [0] contains an unpaired surrogate, which UTF-8 cannot encode");
        assertRefused(
                List.of('c'), "it: [0] is a java.lang.Character, which is not a text, number, boolean, list or map");
        List<Object> itself = new ArrayList<>();
        itself.add(itself);
        assertRefused(itself, "it is nested deeper than 500 levels");
    }

    @Test
    void nulls_areKeptOrRefused_asAsked() {
        assertThat(JsonValues.copy("it", Arrays.asList(1, null))).isEqualTo(Arrays.asList(1, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValues.copyWithoutNulls("it", Arrays.asList(1, null)))
                .withMessage("it: [1] is null");
    }

    private static void assertRefused(Object value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValues.copy("it", value))
                .withMessage(message);
    }
}
