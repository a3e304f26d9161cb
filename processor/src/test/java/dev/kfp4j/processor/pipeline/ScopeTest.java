// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.Opaque;
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
    void join_keepsWhatBothAgreeOnAndRefusesTheRestAtItsUse() {
        Scope<String> left =
                Scope.<String>empty().with("same", ONE).with("differs", ONE).with("onlyLeft", ONE);
        Scope<String> right = Scope.<String>empty().with("same", ONE).with("differs", TWO);
        Scope<String> joined = left.join(right);
        assertThat(joined.lookup("same")).contains(ONE);
        assertThat(joined.lookup("differs").orElseThrow()).isInstanceOf(Opaque.class);
        assertThat(joined.lookup("onlyLeft")).isEmpty();
        assertThat(right.join(left)).isEqualTo(joined);
    }

    @Test
    void join_ofAMistakeWithAnything_isTheMistake() {
        assertThat(Value.join(ONE, Value.ERRONEOUS)).isEqualTo(Value.ERRONEOUS);
        assertThat(Value.join(Value.ERRONEOUS, ONE)).isEqualTo(Value.ERRONEOUS);
    }
}
