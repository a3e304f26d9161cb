// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How numbers, durations, quantities and text are spelt. */
class SpellingTest {
    private static final QuotingRules QUOTING = new QuotingRules();

    @ParameterizedTest
    @CsvSource({
        "2, 2.0",
        "1e7, 10000000.0",
        "0.5, 0.5",
        "1e21, 1000000000000000000000.0",
        "1e300, 1.0e+300",
        "1.5e-300, 1.5e-300",
        "-0.0, 0.0",
        "1e-5, 0.00001"
    })
    void doubles_alwaysHaveAPoint_andASignedExponent(double value, String spelling) {
        assertThat(NumberText.of(value)).isEqualTo(spelling);
    }

    @Test
    void numbersThatAreNone_areRefused() {
        assertThatThrownBy(() -> NumberText.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NumberText.of(Double.NEGATIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "3.00, 3",
        "-7e2, -700",
        "0.10, 0.1",
        "1e39, 1000000000000000000000000000000000000000",
        "1e40, 1.0e+40",
        "-123e-60, -1.23e-58"
    })
    void wholeNumbers_haveNoPoint_andLongOnesAnExponent(BigDecimal number, String spelling) {
        assertThat(NumberText.of(number)).isEqualTo(spelling);
        assertThat(NumberText.parse(spelling).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0s", "PT30S, 30s", "PT2H, 7200s", "PT1.5S, 1.5s", "PT0.000000001S, 0.000000001s"})
    void durations_areSeconds(Duration duration, String text) {
        assertThat(DurationText.of(duration)).isEqualTo(text);
        assertThat(DurationText.parse(text)).contains(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "30", "-1s", "1m", " 1s", "1.s", ".5s", "1.0000000001s", "999999999999s"})
    void whatIsNoDuration_isNotRead(String text) {
        assertThat(DurationText.parse(text)).isEmpty();
    }

    /** The values are those of KFP's Python SDK, from the same text. */
    @ParameterizedTest
    @CsvSource({
        "1E, 1000000000.0",
        "1Ei, 1152921504.606847",
        "2P, 2000000.0",
        "2Pi, 2251799.813685248",
        "3T, 3000.0",
        "3Ti, 3298.534883328",
        "4G, 4.0",
        "4Gi, 4.294967296",
        "5M, 0.005",
        "5Mi, 0.00524288",
        "6K, 0.000006",
        "6Ki, 0.000006144",
        "7777, 0.000007777",
        "6k, 0.000006",
        "1.5Gi, 1.610612736"
    })
    void memory_isDecimalGigabytes(String text, double gigabytes) {
        assertThat(Quantities.gigabytes(text)).isEqualTo(OptionalDouble.of(gigabytes));
    }

    @ParameterizedTest
    @CsvSource({"2, 2.0", "500m, 0.5", ".5, 0.5", "1.25, 1.25", "100m, 0.1"})
    void cpu_isCores(String text, double cores) {
        assertThat(Quantities.cores(text)).isEqualTo(OptionalDouble.of(cores));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "1g", "1 Gi", "-1", "1e3", "{{$.inputs.parameters['x']}}", "1GiB", "Gi"})
    void whatIsNoQuantity_hasNoNumber(String text) {
        assertThat(Quantities.gigabytes(text)).isEmpty();
        assertThat(Quantities.cores(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STRING",
                "train-model",
                "system.Dataset",
                "2.1.0",
                "kfp4j-0.1.0",
                "nvidia.com/gpu",
                "a@b",
                "C",
                "registry.example.com:5000/housing:1.0",
                "pipelinechannel--x_y"
            })
    void plainWords_standUnquoted(String text) {
        assertThat(QUOTING.needToQuoteValue(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yes",
                "No",
                "ON",
                "y",
                "N",
                "true",
                "null",
                "NaN",
                "inf",
                "1",
                "1.0",
                "30s",
                "0x1F",
                "2026-08-01",
                "-x",
                "/app",
                "a b",
                "a:",
                "a-",
                "a.",
                "~",
                "=",
                "<<",
                "é",
                "_1",
                "a\nb",
                "12:30"
            })
    void whatSomeReaderMisreads_isQuoted(String text) {
        assertThat(QUOTING.needToQuoteValue(text)).isTrue();
        assertThat(QUOTING.needToQuoteName(text)).isTrue();
    }

    @Test
    void colonInAKey_isQuoted() {
        assertThat(QUOTING.needToQuoteName("a:b")).isTrue();
        assertThat(QUOTING.needToQuoteName("2.1.0")).isTrue();
    }
}
