// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class AddNumbers {
    @Component
    static int addNumbers(int a, int b) {
        return a + b;
    }

    @Pipeline(name = "add-numbers")
    static int pipeline(int a, int b) {
        return addNumbers(a, b);
    }
}
