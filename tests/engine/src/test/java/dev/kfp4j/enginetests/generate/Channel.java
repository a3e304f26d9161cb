// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.generate;

import dev.kfp4j.enginetests.model.Kind;
import dev.kfp4j.manifest.ParameterSource;

/**
 * A value that the tasks of a graph can take.
 *
 * @param kind its type
 * @param source where it comes from
 * @param sure whether it is there unless something fails; not so if a condition decides
 */
record Channel(Kind kind, ParameterSource source, boolean sure) {}
