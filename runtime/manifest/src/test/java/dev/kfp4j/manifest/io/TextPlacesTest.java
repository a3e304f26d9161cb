// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPlacesTest {
    private static final String TEXT = """
            a:
              b.c: {d: 1}
              b:
                c: 2
              list:
              - x
              - {y: [1, [2, 3]]}
            ---
            second:
              key: 1
            """;

    @ParameterizedTest
    @CsvSource(
            value = {
                "a,:1:1",
                "a.b.c.d,:2:9",
                "a.b.c,:2:3",
                "a.list[0],:6:5",
                "a.list[1].y[1][0],:7:14",
                "a.list[1].missing,:7:5",
                "a.missing,:1:1",
                "second.key,:10:3",
                "nothing.of.this,''"
            })
    void keysOnTheWay_leadToLineAndColumn(String path, String place) {
        assertThat(TextPlaces.find(TEXT, path)).isEqualTo(place);
    }

    @Test
    void jsonThatIsNoYaml_hasNoPlaces() {
        assertThat(TextPlaces.find("{\"a\": 1}", "a")).isEqualTo(":1:2");
        assertThat(TextPlaces.find("{\n\t\"a\": 1}", "a")).isEmpty();
    }
}
