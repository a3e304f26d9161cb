// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;
import java.util.Map;

final class NestedReturn {
    @Component
    static List<Map<String, String>> nestedReturn() {
        return List.of(Map.of("A_a", "1", "B_b", "2"));
    }

    @Pipeline(name = "nested-return")
    static List<Map<String, String>> pipeline() {
        return nestedReturn();
    }
}
