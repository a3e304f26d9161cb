// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.resources;

import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ResourceSpec;
import java.util.Optional;

/**
 * What a step asks of the machine.
 *
 * @param milliCpus thousandths of a CPU that it needs, 0 if it does not say
 * @param bytes memory that it needs, 0 if it does not say
 * @param cpuLimit how many thousandths of a CPU it may use, if limited
 * @param memoryLimit how much memory it may use, if limited
 * @param memoryLimitText the same as the manifest has it, such as {@code 256Mi}
 */
public record StepDemand(
        long milliCpus,
        long bytes,
        Optional<Long> cpuLimit,
        Optional<Long> memoryLimit,
        Optional<String> memoryLimitText) {

    /** A step that asks for nothing. */
    public static final StepDemand NONE = new StepDemand(0, 0, Optional.empty(), Optional.empty(), Optional.empty());

    /** What a container's resources say, its placeholders replaced; what is no quantity counts as not said. */
    public static StepDemand of(Container container) {
        return container.resources().map(StepDemand::of).orElse(NONE);
    }

    private static StepDemand of(ResourceSpec resources) {
        Optional<Long> cpuLimit = resources.cpuLimit().flatMap(Amounts::milliCpus);
        Optional<String> limitText = resources.memoryLimit();
        Optional<Long> memoryLimit = limitText.flatMap(Amounts::bytes);
        // As on a cluster, who says only how much it may use asks for that much.
        long cpus = resources
                .cpuRequest()
                .flatMap(Amounts::milliCpus)
                .or(() -> cpuLimit)
                .orElse(0L);
        long bytes = resources
                .memoryRequest()
                .flatMap(Amounts::bytes)
                .or(() -> memoryLimit)
                .orElse(0L);
        return new StepDemand(cpus, bytes, cpuLimit, memoryLimit, memoryLimit.flatMap(limit -> limitText));
    }
}
