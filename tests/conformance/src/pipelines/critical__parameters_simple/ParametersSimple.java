// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class ParametersSimple {
    @Component(name = "double")
    static int twice(int num) {
        return 2 * num;
    }

    @Component
    static int add(List<Integer> nums) {
        return nums.stream().mapToInt(Integer::intValue).sum();
    }

    @Name("sum")
    @Component
    static int addContainer(List<Integer> nums) {
        return add(nums);
    }

    @Pipeline
    static List<Integer> mathPipeline() {
        var doubled = List.of(1, 2, 3).stream().map(x -> twice(x)).toList();
        add(doubled);
        addContainer(doubled);
        return doubled;
    }
}
