// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.settings;

import com.sun.management.OperatingSystemMXBean;
import dev.kfp4j.local.internal.resources.Amounts;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/**
 * How much the steps that run at a time may ask for together.
 *
 * @param milliCpus thousandths of a CPU
 * @param bytes memory
 */
public record Budget(long milliCpus, long bytes) {

    /**
     * How many steps run at a time unless somebody says otherwise: as many as there are processors, and at least 8, as a
     * step that asks for no processor mostly waits for something.
     */
    public static final int DEFAULT_STEPS = Math.max(8, Runtime.getRuntime().availableProcessors());

    /** Enough for anything. */
    public static final Budget UNLIMITED = new Budget(Long.MAX_VALUE, Long.MAX_VALUE);

    /** All that this machine has, or the container that this JVM runs in. */
    public static Budget ofMachine() {
        long memory = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : Long.MAX_VALUE;
        return new Budget(Runtime.getRuntime().availableProcessors() * 1000L, memory);
    }

    /**
     * The same with other amounts.
     *
     * @param cpus such as {@code 4} or {@code 500m}; empty: as before
     * @param memory such as {@code 8Gi}; empty: as before
     * @throws IllegalArgumentException if one is no such quantity, or nothing; the message says which
     */
    public Budget with(Optional<String> cpus, Optional<String> memory) {
        return new Budget(
                cpus.map(text -> quantity("CPUs, such as 4 or 500m", text, Amounts.milliCpus(text)))
                        .orElse(milliCpus),
                memory.map(text -> quantity("memory, such as 8Gi", text, Amounts.bytes(text)))
                        .orElse(bytes));
    }

    /** Whether it would be enough for a step if nothing else ran. */
    public boolean holds(long neededMilliCpus, long neededBytes) {
        return neededMilliCpus <= milliCpus && neededBytes <= bytes;
    }

    private static long quantity(String what, String text, Optional<Long> amount) {
        return amount.filter(value -> value > 0)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not a valid amount of " + what));
    }
}
