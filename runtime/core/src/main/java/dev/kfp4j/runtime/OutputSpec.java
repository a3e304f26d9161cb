// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

/** An output of a {@link StepSignature}. */
sealed interface OutputSpec {

    String name();

    String flag();

    String description();

    /** An output parameter. */
    record Parameter(String name, String flag, ValueType type, String description) implements OutputSpec {}

    /** An output artifact. */
    record Artifact(String name, String flag, String schemaTitle, String schemaVersion, String description)
            implements OutputSpec {

        /** Returns whether artifacts of this type often consist of metadata only. */
        boolean isMetrics() {
            return schemaTitle.equals("system.Metrics")
                    || schemaTitle.equals("system.ClassificationMetrics")
                    || schemaTitle.equals("system.SlicedClassificationMetrics");
        }
    }
}
