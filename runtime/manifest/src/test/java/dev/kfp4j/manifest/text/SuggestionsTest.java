// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SuggestionsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/suggestions.csv", delimiter = '|')
    void nearestName_isSuggestedUnlessItIsTooFar(String name, String known, String expected) {
        List<String> names = known == null ? List.of() : List.of(known.split(" ", -1));
        assertThat(Suggestions.nearest(name, names).orElse(null)).isEqualTo(expected);
    }

    @Test
    void suggestion_endsAMessage() {
        assertThat("no such name" + Suggestions.didYouMean("sede", List.of("seed")))
                .isEqualTo("no such name; did you mean \"seed\"?");
        assertThat(Suggestions.didYouMean("colour", List.of("seed"))).isEmpty();
    }
}
