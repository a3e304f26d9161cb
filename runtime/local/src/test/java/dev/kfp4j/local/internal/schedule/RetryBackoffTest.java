// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.RetryPolicy;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryBackoffTest {

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 20", "3, 40", "4, 60", "5, 60", "2000, 60"})
    void wait_growsByTheFactorUpToTheLongest(int retry, int seconds) {
        var policy = new RetryPolicy(3, Duration.ofSeconds(10), 2.0, Duration.ofSeconds(60));
        assertThat(RetryBackoff.before(policy, retry)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "5, 0"})
    void noWait_staysNone(int retry, int seconds) {
        assertThat(RetryBackoff.before(RetryPolicy.of(3), retry)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "3, 5"})
    void factorOfZero_meansTheSameWaitEachTime(int retry, int seconds) {
        var policy = new RetryPolicy(3, Duration.ofSeconds(5), 0, Duration.ofSeconds(60));
        assertThat(RetryBackoff.before(policy, retry)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
