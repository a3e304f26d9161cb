// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource({"90s, PT90S", "30m, PT30M", "2h, PT2H", "1d, PT24H"})
    void time_isReadWithItsUnit(String text, Duration time) {
        assertThat(Quantities.time(text)).hasValue(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0s", "1", "1.5h", "1w", "1 h", "9999999999s"})
    void otherText_isNoTime(String text) {
        assertThat(Quantities.time(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nvidia.com/gpu", "NVIDIA", "a b", "", "/gpu"})
    void accelerator_isAResourceName(String text) {
        assertThat(Quantities.isAccelerator(text)).isEqualTo(text.equals("nvidia.com/gpu"));
    }
}
