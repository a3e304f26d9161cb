// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource({"2, 2", "0.5, 0.5", ".5, 0.5", "500m, 0.5", "1500m, 1.5"})
    void cpu_isReadAsCores(String text, BigDecimal cores) {
        assertThat(Quantities.cpu(text))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(cores));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "two", "1.", "-1", "1 ", "1k"})
    void otherText_isNoCpu(String text) {
        assertThat(Quantities.cpu(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1K, 1000", "1Ki, 1024", "512M, 512000000", "4Gi, 4294967296", "1Ei, 1152921504606846976"})
    void memory_isReadAsBytes(String text, BigDecimal bytes) {
        assertThat(Quantities.memory(text))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.5Gi", "1k", "1GB", "Gi", "-1"})
    void otherText_isNoMemory(String text) {
        assertThat(Quantities.memory(text)).isEmpty();
    }

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
