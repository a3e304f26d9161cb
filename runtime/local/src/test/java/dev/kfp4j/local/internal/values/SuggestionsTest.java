// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {

    private static final List<String> KNOWN = List.of("test_size", "worst_error", "n");

    @ParameterizedTest
    @ValueSource(strings = {"testSize", "test-size", "tset_size", "test_siz", "test_sizes", "best_size", "TEST_SIZE"})
    void nameWithASlip_isFound(String name) {
        assertThat(Suggestions.didYouMean(name, KNOWN)).isEqualTo("; did you mean \"test_size\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "size", "abcdefghijklmnop"})
    void nameOfItsOwn_isLeftAlone(String name) {
        assertThat(Suggestions.didYouMean(name, KNOWN)).isEmpty();
    }

    @Test
    void nothingKnown_hasNoSuggestion() {
        assertThat(Suggestions.didYouMean("x", List.of())).isEmpty();
    }
}
