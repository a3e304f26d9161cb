// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.flags;

import java.util.List;
import java.util.Map;

/**
 * A parsed command line.
 *
 * @param values the values of each flag, in order; empty for a flag whose value is missing
 * @param problems the problems, one line each
 */
public record ParsedFlags(Map<String, List<String>> values, List<String> problems) {}
