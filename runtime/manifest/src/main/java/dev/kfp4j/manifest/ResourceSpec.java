// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.util.Optional;

/**
 * {@code resources: {resourceCpuLimit: '2', cpuLimit: 2.0, resourceMemoryLimit: 4Gi, memoryLimit: 4.294967296, ...}}.
 *
 * <p>The text is what the user wrote (or a placeholder); the legacy doubles, cores and decimal gigabytes, are derived
 * from it by the writer where it is a plain quantity.
 *
 * @param cpuRequest such as {@code 500m}
 * @param cpuLimit such as {@code 2}
 * @param memoryRequest such as {@code 1Gi}
 * @param memoryLimit such as {@code 4G}
 * @param accelerator the accelerator
 */
public record ResourceSpec(
        Optional<String> cpuRequest,
        Optional<String> cpuLimit,
        Optional<String> memoryRequest,
        Optional<String> memoryLimit,
        Optional<Accelerator> accelerator) {

    /**
     * {@code accelerator: {type, count, resourceType, resourceCount}}.
     *
     * @param type the resource name such as {@code nvidia.com/gpu}, or a placeholder
     * @param count how many, a whole number as text, or a placeholder
     */
    public record Accelerator(String type, String count) {}
}
