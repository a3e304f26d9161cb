// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class ParameterCache {
    @Component
    static String coreComp() {
        return "foo";
    }

    @Component
    static void crustComp(String input) {
        System.out.println("input: " + input);
    }

    @Pipeline
    static String core() {
        return coreComp();
    }

    @Pipeline
    static String mantle() {
        return core();
    }

    @Pipeline
    static void parameterCachePipeline() {
        crustComp(mantle());
    }
}
