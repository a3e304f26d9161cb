// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names, flags, types and defaults of the inputs and outputs of a component. */
public final class StepSignature {

    private final String component;
    private final String description;
    private final List<InputSpec> inputs;
    private final List<OutputSpec> outputs;

    private StepSignature(Builder builder) {
        this.component = builder.component;
        this.description = builder.description;
        this.inputs = List.copyOf(builder.inputs);
        this.outputs = List.copyOf(builder.outputs);
    }

    /**
     * Starts a signature.
     *
     * @param component the name of the component, such as {@code train-model}
     * @param description the description, possibly empty
     */
    public static Builder of(String component, String description) {
        return new Builder(component, description);
    }

    String component() {
        return component;
    }

    String description() {
        return description;
    }

    List<InputSpec> inputs() {
        return inputs;
    }

    List<OutputSpec> outputs() {
        return outputs;
    }

    /**
     * Builds a signature from the inputs and outputs in their order. Flags include their dashes, such as {@code
     * --x-train}.
     */
    public static final class Builder {
        private final String component;
        private final String description;
        private final List<InputSpec> inputs = new ArrayList<>();
        private final List<OutputSpec> outputs = new ArrayList<>();
        private final Set<String> flags = new HashSet<>();

        private Builder(String component, String description) {
            this.component = component;
            this.description = description;
        }

        /**
         * Adds an input parameter.
         *
         * @param name the name of the input in KFP
         * @param flag the flag on the command line
         * @param type the Java type of the value
         * @param optional whether the input is optional, which is true for an input with a default
         * @param defaultJson the default as JSON, or null if there is none
         * @param description the description, possibly empty
         * @param literals the allowed values; without any, all values are allowed
         */
        public Builder parameter(
                String name,
                String flag,
                ValueType type,
                boolean optional,
                @Nullable String defaultJson,
                String description,
                String... literals) {
            boolean mayBeLeftOut = optional || defaultJson != null;
            inputs.add(new InputSpec.Parameter(
                    name, inputFlag(flag), type, mayBeLeftOut, defaultJson, description, List.of(literals)));
            return this;
        }

        /**
         * Adds an input artifact, or an input list of artifacts.
         *
         * @param name the name of the input in KFP
         * @param flag the flag on the command line, which is repeatable for a list
         * @param schemaTitle the schema title, such as {@code system.Dataset}
         * @param list whether the input is a list
         * @param optional whether the input is optional
         * @param description the description, possibly empty
         */
        public Builder artifact(
                String name, String flag, String schemaTitle, boolean list, boolean optional, String description) {
            inputs.add(new InputSpec.Artifact(name, inputFlag(flag), schemaTitle, list, optional, description));
            return this;
        }

        /**
         * Adds an output parameter. If an input has the same flag, the output gets the flag {@code --output-...}.
         *
         * @param name the name of the output in KFP
         * @param flag the flag on the command line, which names a file for the value
         * @param type the Java type of the value
         * @param description the description, possibly empty
         */
        public Builder outputParameter(String name, String flag, ValueType type, String description) {
            outputs.add(new OutputSpec.Parameter(name, outputFlag(flag), type, description));
            return this;
        }

        /**
         * Adds an output artifact. If an input has the same flag, the output gets the flag {@code --output-...}.
         *
         * @param name the name of the output in KFP
         * @param flag the flag on the command line, which names the path
         * @param schemaTitle the schema title, such as {@code system.Model}
         * @param schemaVersion the schema version, such as {@code 0.0.1}
         * @param description the description, possibly empty
         */
        public Builder outputArtifact(
                String name, String flag, String schemaTitle, String schemaVersion, String description) {
            outputs.add(new OutputSpec.Artifact(name, outputFlag(flag), schemaTitle, schemaVersion, description));
            return this;
        }

        /** Returns the signature. */
        public StepSignature build() {
            return new StepSignature(this);
        }

        private String inputFlag(String flag) {
            if (!flags.add(flag)) {
                throw new IllegalArgumentException("two inputs have the flag " + flag);
            }
            return flag;
        }

        private String outputFlag(String flag) {
            String free = flag;
            while (!flags.add(free)) {
                free = "--output-" + free.substring(2);
            }
            return free;
        }
    }
}
