// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pipeline with arguments, made by a generated descriptor's typed builder; what an engine or client runs. */
public interface PipelineArguments {

    /** The pipeline. */
    PipelineDescriptor pipeline();

    /** The given arguments by input name, JSON values as plain Java objects; those not given take their defaults. */
    Map<String, @Nullable Object> values();
}
