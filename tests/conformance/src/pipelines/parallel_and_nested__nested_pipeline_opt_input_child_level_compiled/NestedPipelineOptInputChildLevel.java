// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import org.jspecify.annotations.Nullable;

final class NestedPipelineOptInputChildLevel {
    @Component(name = "component-a-str", cache = false)
    static void aStr(@Name("componentInputStr") @Nullable String input) {}

    @Component(name = "component-b-str", cache = false)
    static void bStr(@Name("componentInputStr") @Nullable String input) {}

    @Component(name = "component-a-int", cache = false)
    static void aInt(@Name("componentInputInt") @Nullable Integer input) {}

    @Component(name = "component-b-int", cache = false)
    static void bInt(@Name("componentInputInt") @Nullable Integer input) {}

    @Component(name = "component-a-bool", cache = false)
    static void aBool(@Name("componentInputBool") @Nullable Boolean input) {}

    @Component(name = "component-b-bool", cache = false)
    static void bBool(@Name("componentInputBool") @Nullable Boolean input) {}

    @Pipeline
    static void nestedPipeline(
            @Name("nestedInputStr1") @Default("Input 1 - nested pipeline") String str1,
            @Name("nestedInputStr2") @Default("Input 2 - nested pipeline") String str2,
            @Name("nestedInputInt1") @Default("0") int int1,
            @Name("nestedInputInt2") @Default("0") int int2,
            @Name("nestedInputBool1") @Default("false") boolean bool1,
            @Name("nestedInputBool2") @Default("false") boolean bool2) {
        aStr(str1);
        bStr(str2);
        aInt(int1);
        bInt(int2);
        aBool(bool1);
        bBool(bool2);
    }

    @Pipeline(name = "nested-pipeline-opt-input-child-level")
    static void pipeline() {
        task(() -> nestedPipeline("Input - pipeline", "Input 2 - nested pipeline", 1, 0, true, false))
                .cache(false)
                .run();
    }
}
