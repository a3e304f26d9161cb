// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import org.jspecify.annotations.Nullable;

final class ComponentWithOptionalInputs {
    @Component
    static void componentOp(
            @Default("default value") String input1, @Nullable String input2, @Nullable String input3) {
        System.out.println(input1 + input2 + input3);
    }

    @Pipeline(name = "v2-component-optional-input")
    static void pipeline() {
        componentOp("Hello", "World", null);
    }
}
