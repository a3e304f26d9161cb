// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({"2, 2", "0.5, 0.5", ".5, 0.5", "500m, 0.5", "1500m, 1.5", "0, 0"})
    void cpus_areReadWithThousandths(String text, BigDecimal cpus) {
        assertThat(Quantity.cpus(text))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(cpus));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "two", "1.", "-1", "1 ", "1k", "1mm"})
    void otherText_isNoCpu(String text) {
        assertThat(Quantity.cpus(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1K, 1000", "1Ki, 1024", "512M, 512000000", "4Gi, 4294967296", "1Ei, 1152921504606846976"})
    void memory_isReadAsBytes(String text, BigDecimal bytes) {
        assertThat(Quantity.bytes(text))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(bytes));
        assertThat(Quantity.compiledBytes(text)).isEqualTo(Quantity.bytes(text));
    }

    @ParameterizedTest
    @CsvSource({"1.5Gi, 1610612736", "1k, 1000", "0.5, 0.5"})
    void notationThatKfpsCompilerRefuses_isReadFromManifests(String text, BigDecimal bytes) {
        assertThat(Quantity.bytes(text))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(bytes));
        assertThat(Quantity.compiledBytes(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1GB", "Gi", "-1", "1 Gi", "1e3", "1ki", "{{$.inputs.parameters['a']}}"})
    void otherText_isNoMemory(String text) {
        assertThat(Quantity.bytes(text)).isEmpty();
        assertThat(Quantity.compiledBytes(text)).isEmpty();
    }
}
