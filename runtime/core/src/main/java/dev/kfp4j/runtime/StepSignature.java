// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import org.jspecify.annotations.Nullable;

/** The names, flags, types and defaults of a component's inputs and outputs, as its entrypoint knows them. */
public final class StepSignature {

    private StepSignature() {}

    /**
     * Starts a signature.
     *
     * @param component the component's name, such as {@code train-model}
     * @param description what it does; may be empty
     */
    public static Builder of(String component, String description) {
        throw new AssertionError("to be written");
    }

    /** Collects the inputs and outputs in their order. Flags are written with their dashes, such as {@code --x-train}. */
    public static final class Builder {
        private Builder() {}

        /**
         * Adds an input parameter.
         *
         * @param name the input's name in KFP
         * @param flag the command line flag
         * @param type how its value is read
         * @param optional whether it may be left out (always so where there is a default)
         * @param defaultJson the default as JSON text; null: none
         * @param description what it means; may be empty
         * @param literals the allowed values; none: any
         */
        public Builder parameter(
                String name,
                String flag,
                ValueType type,
                boolean optional,
                @Nullable String defaultJson,
                String description,
                String... literals) {
            return this;
        }

        /**
         * Adds an input artifact or list of artifacts.
         *
         * @param name the input's name in KFP
         * @param flag the command line flag; for a list it may be given more than once
         * @param schemaTitle such as {@code system.Dataset}
         * @param list whether it is a list
         * @param optional whether it may be left out
         * @param description what it means; may be empty
         */
        public Builder artifact(
                String name, String flag, String schemaTitle, boolean list, boolean optional, String description) {
            return this;
        }

        /**
         * Adds an output parameter.
         *
         * @param name the output's name in KFP
         * @param flag the command line flag that names a file for the value
         * @param type the value's type
         * @param description what it means; may be empty
         */
        public Builder outputParameter(String name, String flag, ValueType type, String description) {
            return this;
        }

        /**
         * Adds an output artifact.
         *
         * @param name the output's name in KFP
         * @param flag the command line flag that names the path
         * @param schemaTitle such as {@code system.Model}
         * @param schemaVersion such as {@code 0.0.1}
         * @param description what it means; may be empty
         */
        public Builder outputArtifact(
                String name, String flag, String schemaTitle, String schemaVersion, String description) {
            return this;
        }

        /** Ends the signature. */
        public StepSignature build() {
            return new StepSignature();
        }
    }
}
