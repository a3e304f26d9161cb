// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.flags;

/**
 * One flag that a command line may hold.
 *
 * @param flag the flag with its dashes, such as {@code --x-train}
 * @param toggle whether it is true or false, and may stand without a value or as {@code --no-...}
 * @param repeatable whether it may stand more than once
 */
public record FlagSpec(String flag, boolean toggle, boolean repeatable) {}
