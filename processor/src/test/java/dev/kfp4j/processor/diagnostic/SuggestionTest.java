// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    @Test
    void nearName_isSuggested() {
        assertThat(Suggestion.nearest("kfp4j.imgae", List.of("kfp4j.image", "kfp4j.colour")))
                .hasValue("kfp4j.image");
        assertThat(Suggestion.nearest("GREN", List.of("RED", "GREEN"))).hasValue("GREEN");
        assertThat(Suggestion.nearest("green", List.of("RED", "GREEN"))).hasValue("GREEN");
    }

    @Test
    void farName_isNot() {
        assertThat(Suggestion.nearest("blue", List.of("RED", "GREEN"))).isEmpty();
        assertThat(Suggestion.nearest("x", List.of())).isEmpty();
    }

    @Test
    void ofTwoThatAreEquallyNear_theFirstIsTaken() {
        assertThat(Suggestion.nearest("cat", List.of("car", "can"))).hasValue("car");
    }
}
