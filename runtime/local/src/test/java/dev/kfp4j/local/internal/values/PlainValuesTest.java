// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kfp4j.manifest.io.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainValuesTest {

    @Test
    void plainValues_becomeTheSameInJson() {
        assertThat(PlainValues.toJson(
                        Arrays.asList(null, "a", true, 1, 2L, 0.1, 0.1f, 1e300, List.of(), Map.of("k", List.of(3)))))
                .isEqualTo(Json.read("[null, \"a\", true, 1, 2, 0.1, 0.1, 1e300, [], {\"k\": [3]}]"));
    }

    @Test
    void whatJsonCannotHold_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PlainValues.toJson(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> PlainValues.toJson(new Object()));
    }
}
