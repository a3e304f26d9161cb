// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.internal.values.CelExpressions;
import dev.kfp4j.local.internal.values.Expressions;
import java.util.List;

/** Builds engines with parts of tests, which no user of the engine can replace. */
public final class TestEngines {

    private TestEngines() {}

    public static LocalEngine build(LocalEngine.Builder settings, StepRunner runner) {
        return build(settings, runner, new CelExpressions());
    }

    public static LocalEngine build(LocalEngine.Builder settings, StepRunner runner, Expressions expressions) {
        return settings.build(runner, plan -> List.of(), expressions);
    }
}
