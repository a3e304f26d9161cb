// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.ArrayList;
import java.util.List;

final class AfterLoop {
    @Component
    static String printOp(String message) {
        System.out.println(message);
        return message;
    }

    @Pipeline
    static void loopWithAfterDependencySet() {
        var ones = new ArrayList<String>();
        for (int round : List.of(1, 2, 3)) {
            ones.add(printOp("foo"));
        }
        task(() -> printOp("bar")).after(ones).run();
        task(() -> printOp("baz")).after(ones).run();
    }
}
