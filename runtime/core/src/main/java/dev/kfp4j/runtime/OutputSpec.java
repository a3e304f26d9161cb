// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

/** One output in a {@link StepSignature}. */
sealed interface OutputSpec {

    String name();

    String flag();

    String description();

    /** An output parameter. */
    record Parameter(String name, String flag, ValueType type, String description) implements OutputSpec {}

    /** An output artifact. */
    record Artifact(String name, String flag, String schemaTitle, String schemaVersion, String description)
            implements OutputSpec {

        /** Whether artifacts of this type are often metadata alone, without a file. */
        boolean isMetrics() {
            return schemaTitle.equals("system.Metrics")
                    || schemaTitle.equals("system.ClassificationMetrics")
                    || schemaTitle.equals("system.SlicedClassificationMetrics");
        }
    }
}
