// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.resources;

import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ResourceSpec;
import java.util.Optional;

/**
 * The resources that a step requests.
 *
 * @param milliCpus the requested thousandths of a CPU, 0 if not specified
 * @param bytes the requested memory, 0 if not specified
 * @param cpuLimit the limit in thousandths of a CPU, if any
 * @param memoryLimit the limit of memory in bytes, if any
 * @param memoryLimitText the limit of memory as in the manifest, such as {@code 256Mi}
 */
public record StepDemand(
        long milliCpus,
        long bytes,
        Optional<Long> cpuLimit,
        Optional<Long> memoryLimit,
        Optional<String> memoryLimitText) {

    /** A step that requests nothing. */
    public static final StepDemand NONE = new StepDemand(0, 0, Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Reads the resources of a container, its placeholders replaced. A text that is no quantity counts as not
     * specified.
     */
    public static StepDemand of(Container container) {
        return container.resources().map(StepDemand::of).orElse(NONE);
    }

    private static StepDemand of(ResourceSpec resources) {
        Optional<Long> cpuLimit = resources.cpuLimit().flatMap(Amounts::milliCpus);
        Optional<String> limitText = resources.memoryLimit();
        Optional<Long> memoryLimit = limitText.flatMap(Amounts::bytes);
        // As on a cluster, a limit without a request is the request.
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
