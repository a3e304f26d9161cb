// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({
        "-5, 0.0 s",
        "0, 0.0 s",
        "99, 0.0 s",
        "1250, 1.2 s",
        "59999, 59.9 s",
        "60000, 1 min 00 s",
        "125000, 2 min 05 s",
        "3599999, 59 min 59 s",
        "3600000, 1 h 00 min",
        "90061000, 25 h 01 min"
    })
    void duration_isShownInTheUnitsThatMatter(long millis, String text) {
        assertThat(Durations.text(Duration.ofMillis(millis))).isEqualTo(text);
    }
}
