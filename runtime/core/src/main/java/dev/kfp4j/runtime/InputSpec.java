// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An input of a {@link StepSignature}. */
sealed interface InputSpec {

    String name();

    String flag();

    boolean optional();

    String description();

    /** An input parameter. */
    record Parameter(
            String name,
            String flag,
            ValueType type,
            boolean optional,
            @Nullable String defaultJson,
            String description,
            List<String> literals)
            implements InputSpec {}

    /** An input artifact, or a list of them. */
    record Artifact(String name, String flag, String schemaTitle, boolean list, boolean optional, String description)
            implements InputSpec {}
}
