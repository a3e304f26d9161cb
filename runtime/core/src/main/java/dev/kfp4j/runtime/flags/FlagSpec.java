// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.flags;

/**
 * A flag of a command line.
 *
 * @param flag the flag with its dashes, such as {@code --x-train}
 * @param toggle whether the flag is a boolean, which needs no value and has the negation {@code --no-...}
 * @param repeatable whether the flag may be repeated
 */
public record FlagSpec(String flag, boolean toggle, boolean repeatable) {}
