// SPDX-License-Identifier: Apache-2.0
package twins;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class TwoComponentsOfOneName {
    @Component(name = "learn")
    static void first(int n) {
        System.out.println(n);
    }

    @Component(name = "learn")
    // ERROR KFP4J-106 col 23: "learn" is already the name of component "twins.TwoComponentsOfOneName.first" (TwoComponentsOfOneName.java:9) | rename one of them with @Component(name = "...")
    static void second(String text) {
        System.out.println(text);
    }

    @Pipeline
    static void flow() {
        first(1);
        second("a");
    }
}
