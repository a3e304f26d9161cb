// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.flags;

import java.util.List;
import java.util.Map;

/**
 * A command line taken apart.
 *
 * @param values the texts given for each flag, in order; empty for a flag whose value was forgotten
 * @param problems one line each
 */
public record ParsedFlags(Map<String, List<String>> values, List<String> problems) {}
