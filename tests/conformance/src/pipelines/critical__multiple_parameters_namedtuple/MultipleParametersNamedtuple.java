// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class MultipleParametersNamedtuple {
    record Values(String val1, String val2) {}

    @Component(cache = false)
    static Values coreComp() {
        return new Values("foo", "bar");
    }

    @Component(cache = false)
    static void crustComp(String val1, String val2) {
        System.out.println(val1 + val2);
    }

    @Pipeline
    static Values core() {
        var made = coreComp();
        return new Values(made.val1(), made.val2());
    }

    @Pipeline
    static Values mantle() {
        return task(() -> core()).cache(false).run();
    }

    @Pipeline
    static void multipleParametersNamedtuplePipeline() {
        var values = task(() -> mantle()).cache(false).run();
        crustComp(values.val1(), values.val2());
    }
}
