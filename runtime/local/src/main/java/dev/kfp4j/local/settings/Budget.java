// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.settings;

import com.sun.management.OperatingSystemMXBean;
import dev.kfp4j.local.internal.resources.Amounts;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/**
 * The resources that concurrently running steps may request together.
 *
 * @param milliCpus thousandths of a CPU
 * @param bytes memory
 */
public record Budget(long milliCpus, long bytes) {

    /**
     * The default number of concurrent steps: the number of processors, and at least 8, as steps that request no CPU
     * mostly wait.
     */
    public static final int DEFAULT_STEPS = Math.max(8, Runtime.getRuntime().availableProcessors());

    /** No limit. */
    public static final Budget UNLIMITED = new Budget(Long.MAX_VALUE, Long.MAX_VALUE);

    /** Returns the resources of this machine, or of the container around this JVM. */
    public static Budget ofMachine() {
        long memory = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : Long.MAX_VALUE;
        return new Budget(Runtime.getRuntime().availableProcessors() * 1000L, memory);
    }

    /**
     * Returns a budget with other amounts.
     *
     * @param cpus such as {@code 4} or {@code 500m}; empty: unchanged
     * @param memory such as {@code 8Gi}; empty: unchanged
     * @throws IllegalArgumentException if one is no positive quantity; the message names it
     */
    public Budget with(Optional<String> cpus, Optional<String> memory) {
        return new Budget(
                cpus.map(text -> quantity("CPUs, such as 4 or 500m", text, Amounts.milliCpus(text)))
                        .orElse(milliCpus),
                memory.map(text -> quantity("memory, such as 8Gi", text, Amounts.bytes(text)))
                        .orElse(bytes));
    }

    /** Whether it is enough for a step that runs alone. */
    public boolean holds(long neededMilliCpus, long neededBytes) {
        return neededMilliCpus <= milliCpus && neededBytes <= bytes;
    }

    private static long quantity(String what, String text, Optional<Long> amount) {
        return amount.filter(value -> value > 0)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not a valid amount of " + what));
    }
}
