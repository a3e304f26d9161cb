// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * What a caller needs to know of a component: all that its descriptor carries into a jar.
 *
 * @param name such as {@code train-model}
 * @param description may be empty
 * @param method the method
 * @param implementation what runs
 * @param inputs in the method's order
 * @param outputs in the result record's order; one called {@code Output} for a single result
 * @param defaults defaults for tasks
 */
public record ComponentSignature(
        String name,
        String description,
        MethodRef method,
        Implementation implementation,
        List<Input> inputs,
        List<Output> outputs,
        TaskDefaults defaults) {
    /** Copies the lists. */
    public ComponentSignature {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** Whether the method returns one value, which is not a record of outputs. */
    public boolean singleOutput() {
        return outputs.size() == 1 && outputs.get(0).javaName().isEmpty();
    }

    /**
     * An input.
     *
     * @param name in KFP, such as {@code x_train}
     * @param javaName such as {@code xTrain}
     * @param type its type
     * @param defaultValue the default, if any
     * @param optional whether it may be left out (true where there is a default)
     * @param description may be empty
     */
    public record Input(
            String name,
            String javaName,
            IoType type,
            Optional<JsonValue> defaultValue,
            boolean optional,
            String description) {}

    /**
     * An output.
     *
     * @param name in KFP
     * @param javaName the record component; empty for a single result
     * @param type its type
     * @param description may be empty
     */
    public record Output(String name, String javaName, IoType type, String description) {}

    /**
     * Task settings; text as the user wrote it, empty where unset.
     *
     * @param image the image; empty: the module's
     * @param cpu the CPU limit
     * @param cpuRequest the CPU request
     * @param memory the memory limit
     * @param memoryRequest the memory request
     * @param accelerator the accelerator's resource name
     * @param acceleratorCount how many
     * @param retries how often a failed task is tried again
     * @param timeout after which the task is ended, such as {@code 30m}
     * @param cache whether an earlier result may be used
     * @param env environment variables in order
     */
    public record TaskDefaults(
            String image,
            String cpu,
            String cpuRequest,
            String memory,
            String memoryRequest,
            String accelerator,
            int acceleratorCount,
            int retries,
            String timeout,
            boolean cache,
            List<EnvVariable> env) {
        /** Copies the list. */
        public TaskDefaults {
            env = List.copyOf(env);
        }

        /** Nothing set. */
        public static TaskDefaults none() {
            return new TaskDefaults("", "", "", "", "", "", 1, 0, "", true, List.of());
        }
    }

    /**
     * An environment variable.
     *
     * @param name its name
     * @param value its value
     */
    public record EnvVariable(String name, String value) {}
}
