// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.internal.resources.StepDemand;
import dev.kfp4j.local.settings.Budget;
import dev.kfp4j.local.testing.Deeds;
import dev.kfp4j.manifest.ResourceSpec;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final StepDemand HALF = demand(1000, 50);

    @Test
    void steps_startWhileTheirRequestsFit() {
        var admission = new Admission(new Budget(2000, 100));
        admission.enter(HALF);
        assertThat(admission.admits(HALF)).isTrue();
        admission.enter(HALF);
        assertThat(admission.admits(demand(0, 1))).isFalse();
        assertThat(admission.admits(demand(1, 0))).isFalse();
        assertThat(admission.admits(StepDemand.NONE)).isTrue();
        admission.leave(HALF);
        assertThat(admission.admits(HALF)).isTrue();
    }

    @Test
    void stepThatIsLargerThanAll_runsAlone() {
        var admission = new Admission(new Budget(2000, 100));
        StepDemand giant = demand(Long.MAX_VALUE, 1);
        assertThat(admission.admits(giant)).isTrue();
        admission.enter(giant);
        assertThat(admission.admits(demand(1, 1))).isFalse();
        admission.leave(giant);
        admission.enter(HALF);
        assertThat(admission.admits(giant)).isFalse();
    }

    @Test
    void limit_countsWhereThereIsNoRequest() {
        var resources = new ResourceSpec(
                Optional.of("500m"), Optional.of("2"), Optional.empty(), Optional.of("1Gi"), Optional.empty());
        StepDemand demand = StepDemand.of(Deeds.container("image", Optional.of(resources)));
        assertThat(demand.milliCpus()).isEqualTo(500);
        assertThat(demand.cpuLimit()).contains(2000L);
        assertThat(demand.bytes()).isEqualTo(1L << 30);
        assertThat(demand.memoryLimitText()).contains("1Gi");
    }

    @Test
    void budgetThatIsNoQuantity_isRefused() {
        assertThat(Budget.UNLIMITED.with(Optional.of("1.5"), Optional.of("8Gi")))
                .isEqualTo(new Budget(1500, 8L << 30));
        assertThatThrownBy(() -> Budget.UNLIMITED.with(Optional.of("many"), Optional.empty()))
                .hasMessage("\"many\" is not a valid amount of CPUs, such as 4 or 500m");
        assertThatThrownBy(() -> Budget.UNLIMITED.with(Optional.empty(), Optional.of("0")))
                .hasMessage("\"0\" is not a valid amount of memory, such as 8Gi");
    }

    private static StepDemand demand(long milliCpus, long bytes) {
        return new StepDemand(milliCpus, bytes, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
