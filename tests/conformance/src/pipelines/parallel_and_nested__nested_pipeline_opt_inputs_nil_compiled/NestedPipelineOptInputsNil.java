// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import org.jspecify.annotations.Nullable;

final class NestedPipelineOptInputsNil {
    @Component(cache = false)
    static void componentStr(@Name("componentInput") @Nullable String input) {}

    @Component(cache = false)
    static void componentInt(@Name("componentInput") @Nullable Integer input) {}

    @Component(cache = false)
    static void componentBool(@Name("componentInput") @Nullable Boolean input) {}

    @Pipeline
    static void nestedPipeline(
            @Name("nestedInputStr") @Nullable String str,
            @Name("nestedInputInt") @Nullable Integer number,
            @Name("nestedInputBool") @Nullable Boolean flag) {
        componentStr(str);
        componentInt(number);
        componentBool(flag);
    }

    @Pipeline(name = "nested-pipeline-opt-inputs-nil")
    static void pipeline() {
        task(() -> nestedPipeline(null, null, null)).cache(false).run();
    }
}
