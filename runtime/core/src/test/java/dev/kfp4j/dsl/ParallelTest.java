// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParallelTest {
    @Test
    void aLimit_changesNothingInPlainJava() {
        var items = List.of("a", "b");
        assertThat(Kfp.parallel(items, 1)).isSameAs(items);
    }

    @Test
    void aLimitBelowOne_isRefusedAsTheCompilerRefusesIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kfp.parallel(List.of(), 0))
                .withMessage("the limit of parallel iterations must be 1 or more, not 0");
    }
}
