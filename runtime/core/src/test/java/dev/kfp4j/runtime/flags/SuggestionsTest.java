// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Holds the suggestions of steps equal to those of the compiler and the engine. */
class SuggestionsTest {

    @ParameterizedTest
    @CsvFileSource(files = "../manifest/src/test/resources/suggestions.csv", delimiter = '|')
    void nearestName_isSuggestedUnlessItIsTooFar(String name, String known, String expected) {
        List<String> names = known == null ? List.of() : List.of(known.split(" ", -1));
        assertThat(Suggestions.nearest(name, names)).isEqualTo(expected);
    }
}
