// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pipeline with arguments, ready to run. Generated descriptors implement it with typed arguments. */
public interface PipelineArguments {

    /** Returns the pipeline. */
    PipelineDescriptor pipeline();

    /**
     * Returns the arguments by input name: JSON values as plain Java objects. Missing arguments take their defaults.
     */
    Map<String, @Nullable Object> values();
}
