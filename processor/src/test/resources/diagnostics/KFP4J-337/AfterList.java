// SPDX-License-Identifier: Apache-2.0

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;
import java.util.List;

final class AfterList {
    @Component static String text(String in) { return in; }

    @Component static void done() {}

    @Pipeline static void flow() {
        var first = text("a");
        var second = text("b");
        Kfp.task(() -> done()).after(List.of(first, second)).run();
        // ERROR KFP4J-337 col 45: after(...) takes results of tasks, but "List.of(first, second)" is a list | pass its elements one by one: after(first, second)
        // RIGHT Kfp.task(() -> done()).after(first, second).run();
    }
}
