// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.runtime.executor.ExecutorInput;
import dev.kfp4j.runtime.flags.FlagParser;
import dev.kfp4j.runtime.flags.FlagSpec;
import dev.kfp4j.runtime.flags.ParsedFlags;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Arguments as named flags, one for each input and output. */
final class NamedArguments implements StepArguments {

    private final ExecutorInput input;
    private final Set<String> noted;
    private final OutputWriter writer;

    private NamedArguments(ExecutorInput input, Set<String> noted, OutputWriter writer) {
        this.input = input;
        this.noted = noted;
        this.writer = writer;
    }

    /** Reads the command line, and records its problems. */
    static NamedArguments read(StepSignature signature, String[] args, Problems problems, PrintStream out) {
        List<FlagSpec> specs = new ArrayList<>();
        for (InputSpec input : signature.inputs()) {
            boolean toggle = input instanceof InputSpec.Parameter parameter && parameter.type() == ValueType.BOOLEAN;
            boolean repeatable = input instanceof InputSpec.Artifact artifact && artifact.list();
            specs.add(new FlagSpec(input.flag(), toggle, repeatable));
        }
        for (OutputSpec output : signature.outputs()) {
            specs.add(new FlagSpec(output.flag(), false, false));
        }
        ParsedFlags flags = FlagParser.parse(specs, args);
        for (String problem : flags.problems()) {
            problems.add(problem);
        }
        return resolve(signature, flags, problems, out);
    }

    private static NamedArguments resolve(
            StepSignature signature, ParsedFlags flags, Problems problems, PrintStream out) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        NamedPaths paths = new NamedPaths(problems);
        Set<String> noted = new HashSet<>();
        for (InputSpec spec : signature.inputs()) {
            List<String> texts = flags.values().get(spec.flag());
            if (texts == null) {
                continue;
            }
            noted.add(spec.flag());
            if (spec instanceof InputSpec.Parameter parameter && !texts.isEmpty()) {
                Object value = FlagText.read(parameter, texts.get(0), problems);
                if (value != null) {
                    parameters.put(spec.name(), value);
                }
            } else if (spec instanceof InputSpec.Artifact artifact) {
                paths.addInput(artifact, texts);
            }
        }
        for (OutputSpec spec : signature.outputs()) {
            List<String> texts = flags.values().get(spec.flag());
            if (texts == null || !texts.isEmpty()) {
                paths.addOutput(spec, texts == null ? null : texts.get(0));
            }
        }
        ExecutorInput input = new ExecutorInput(parameters, paths.inputs(), paths.outputs(), null);
        return new NamedArguments(input, noted, new NamedOutputWriter(paths.parameterFiles(), out));
    }

    @Override
    public ExecutorInput input() {
        return input;
    }

    @Override
    public String label(InputSpec spec) {
        return spec.flag();
    }

    @Override
    public boolean isNoted(InputSpec spec) {
        return noted.contains(spec.flag());
    }

    @Override
    public OutputWriter writer() {
        return writer;
    }
}
