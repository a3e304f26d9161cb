// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names, flags, types and defaults of a component's inputs and outputs, as its entrypoint knows them. */
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
     * @param component the component's name, such as {@code train-model}
     * @param description what it does; may be empty
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

    /** Collects the inputs and outputs in their order. Flags are written with their dashes, such as {@code --x-train}. */
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
            boolean mayBeLeftOut = optional || defaultJson != null;
            inputs.add(new InputSpec.Parameter(
                    name, inputFlag(flag), type, mayBeLeftOut, defaultJson, description, List.of(literals)));
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
            inputs.add(new InputSpec.Artifact(name, inputFlag(flag), schemaTitle, list, optional, description));
            return this;
        }

        /**
         * Adds an output parameter. An output whose flag an input has already taken gets {@code --output-...}.
         *
         * @param name the output's name in KFP
         * @param flag the command line flag that names a file for the value
         * @param type the value's type
         * @param description what it means; may be empty
         */
        public Builder outputParameter(String name, String flag, ValueType type, String description) {
            outputs.add(new OutputSpec.Parameter(name, outputFlag(flag), type, description));
            return this;
        }

        /**
         * Adds an output artifact. An output whose flag an input has already taken gets {@code --output-...}.
         *
         * @param name the output's name in KFP
         * @param flag the command line flag that names the path
         * @param schemaTitle such as {@code system.Model}
         * @param schemaVersion such as {@code 0.0.1}
         * @param description what it means; may be empty
         */
        public Builder outputArtifact(
                String name, String flag, String schemaTitle, String schemaVersion, String description) {
            outputs.add(new OutputSpec.Artifact(name, outputFlag(flag), schemaTitle, schemaVersion, description));
            return this;
        }

        /** Ends the signature. */
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
