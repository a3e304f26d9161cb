// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.processor.pipeline.Value.Known;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final Value ONE = new Known(new Constant.Scalar(1));
    private static final Value TWO = new Known(new Constant.Scalar(2));

    @Test
    void assignment_givesANewScopeAndLeavesTheOldOne() {
        Scope<String> before = Scope.<String>empty().with("x", ONE);
        Scope<String> after = before.with("x", TWO);
        assertThat(before.lookup("x")).contains(ONE);
        assertThat(after.lookup("x")).contains(TWO);
        assertThat(after.lookup("y")).isEmpty();
    }

    @Test
    void afterABlock_itsAssignmentsStayAndItsDeclarationsGo() {
        Scope<String> outer = Scope.<String>empty().with("x", ONE);
        Scope<String> end = outer.with("x", TWO).with("inner", ONE);
        assertThat(outer.afterBlock(end)).isEqualTo(Scope.<String>empty().with("x", TWO));
    }

    @Test
    void join_keepsWhatAllAgreeOnAndAsksForTheRest() {
        Scope<String> before = Scope.<String>empty().with("same", ONE).with("differs", ONE);
        List<Scope<String>> ends = List.of(before.with("inner", ONE), before.with("differs", TWO), before);
        Scope<String> joined = before.join(ends, (variable, values) -> {
            assertThat(variable).isEqualTo("differs");
            assertThat(values).containsExactly(ONE, TWO, ONE);
            return Value.ERRONEOUS;
        });
        assertThat(joined).isEqualTo(before.with("differs", Value.ERRONEOUS));
    }
}
