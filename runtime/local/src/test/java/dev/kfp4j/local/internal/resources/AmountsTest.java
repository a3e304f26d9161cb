// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.resources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({"2, 2000", "500m, 500", "0.5, 500", ".25, 250", "1.0001, 1001", "0, 0"})
    void cpus_areThousandths(String text, long expected) {
        assertThat(Amounts.milliCpus(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1024, 1024",
        "1k, 1000",
        "1K, 1000",
        "64Ki, 65536",
        "256Mi, 268435456",
        "1.5G, 1500000000",
        "4Gi, 4294967296",
        "1E, 1000000000000000000",
        "7Ei, 8070450532247928832"
    })
    void memory_isBytes(String text, long expected) {
        assertThat(Amounts.bytes(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1mm", "{{$.inputs.parameters['a']}}", "8Ei", "1 Gi", "1e3"})
    void anythingElse_isNoQuantity(String text) {
        assertThat(Amounts.bytes(text)).isEmpty();
    }
}
