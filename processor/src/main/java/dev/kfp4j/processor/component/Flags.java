// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The unique command line flags of a component: {@code --x-train} for the input {@code x_train}. If the flag of an
 * input is taken, the input gets {@code --input-...}; an output gets {@code --output-...}.
 */
public final class Flags {

    /** The flags of the entrypoint itself. */
    private static final Set<String> RESERVED = Set.of("--help", "--executor-input", "--executor_input");

    private final Set<String> taken = new HashSet<>(RESERVED);
    private final List<String> inputs = new ArrayList<>();
    private final List<String> outputs = new ArrayList<>();

    private Flags() {}

    public static Flags of(ComponentSignature signature) {
        var flags = new Flags();
        for (Input input : signature.inputs()) {
            flags.inputs.add(flags.free(input.name(), "input"));
        }
        for (Output output : signature.outputs()) {
            flags.outputs.add(flags.free(output.name(), "output"));
        }
        return flags;
    }

    public List<String> inputs() {
        return List.copyOf(inputs);
    }

    public List<String> outputs() {
        return List.copyOf(outputs);
    }

    private String free(String name, String kind) {
        String word = name.toLowerCase(Locale.ROOT).replace('_', '-');
        String flag = "--" + word;
        for (int i = 1; isTaken(flag); i++) {
            flag = "--" + kind + "-" + word + (i == 1 ? "" : "-" + i);
        }
        taken.add(flag);
        return flag;
    }

    /** {@code --no-...} turns a switch off, so a flag also takes this form. */
    private boolean isTaken(String flag) {
        return taken.contains(flag)
                || (flag.startsWith("--no-") && taken.contains("--" + flag.substring("--no-".length())))
                || taken.contains("--no-" + flag.substring(2));
    }
}
