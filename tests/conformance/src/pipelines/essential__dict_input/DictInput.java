// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.Map;

final class DictInput {
    @Component
    static void dictInput(Map<String, String> struct) {
        System.out.println(struct);
    }

    @Pipeline(name = "dict-input")
    static void pipeline(Map<String, String> struct) {
        dictInput(struct);
    }
}
