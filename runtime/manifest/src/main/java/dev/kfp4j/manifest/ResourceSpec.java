// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.util.Optional;

/**
 * {@code resources: {resourceCpuLimit: '2', cpuLimit: 2.0, resourceMemoryLimit: 4Gi, memoryLimit: 4.294967296, ...}}.
 *
 * <p>The texts are those of the user, or placeholders. From plain quantities, the writer derives the legacy doubles in
 * cores and decimal gigabytes.
 *
 * @param cpuRequest the CPU request, such as {@code 500m}
 * @param cpuLimit the CPU limit, such as {@code 2}
 * @param memoryRequest the memory request, such as {@code 1Gi}
 * @param memoryLimit the memory limit, such as {@code 4G}
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
     * @param type the resource name, such as {@code nvidia.com/gpu}, or a placeholder
     * @param count the number of accelerators, a whole number as text or a placeholder
     */
    public record Accelerator(String type, String count) {}
}
