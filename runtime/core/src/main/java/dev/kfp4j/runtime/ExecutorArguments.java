// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.runtime.executor.ArtifactEntry;
import dev.kfp4j.runtime.executor.ExecutorInput;
import dev.kfp4j.runtime.executor.ExecutorInputException;
import dev.kfp4j.runtime.executor.ExecutorInputReader;
import dev.kfp4j.runtime.executor.ExecutorOutput;
import dev.kfp4j.runtime.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arguments in the form of KFP's v2 executor: {@code --executor_input JSON}. */
final class ExecutorArguments implements StepArguments, OutputWriter {

    static final String FLAG = "--executor_input";

    /** The file that KFP's launcher reads if the input names none. */
    private static final String FALLBACK_OUTPUT_FILE = "/tmp/kfp_outputs/output_metadata.json";

    private final ExecutorInput input;

    private ExecutorArguments(ExecutorInput input) {
        this.input = input;
    }

    /** Returns whether a command line has this form. */
    static boolean isMeant(String[] args) {
        for (String arg : args) {
            if (arg.equals(FLAG) || arg.startsWith(FLAG + "=")) {
                return true;
            }
        }
        return false;
    }

    /** Reads the command line; returns null and records problems if it has no valid executor input. */
    static @Nullable ExecutorArguments read(StepSignature signature, String[] args, Problems problems) {
        String text = text(args, problems);
        if (text == null) {
            return null;
        }
        ExecutorInput input;
        try {
            input = ExecutorInputReader.read(text);
        } catch (ExecutorInputException e) {
            problems.add(FLAG + ": " + e.getMessage());
            return null;
        }
        for (OutputSpec output : signature.outputs()) {
            if (output instanceof OutputSpec.Artifact) {
                checkPlace(output.name(), input.outputArtifacts().get(output.name()), problems);
            }
        }
        return new ExecutorArguments(input);
    }

    private static @Nullable String text(String[] args, Problems problems) {
        String attached = FLAG + "=";
        if (args.length == 1 && args[0].startsWith(attached)) {
            return text(args[0].substring(attached.length()), problems);
        }
        if (args.length == 2 && args[0].equals(FLAG)) {
            return text(args[1], problems);
        }
        problems.add(args.length == 1 ? FLAG + " needs a value" : FLAG + " must be the only argument");
        return null;
    }

    /** Loads the class that reads files only if a file is named. */
    private static @Nullable String text(String given, Problems problems) {
        return given.startsWith("@") ? FileValue.resolve(FLAG, given, problems) : given;
    }

    private static void checkPlace(String output, @Nullable ArtifactEntry place, Problems problems) {
        if (place == null) {
            problems.add(FLAG + ": outputs.artifacts." + output + " is missing");
        } else if (place.path() == null) {
            problems.add(
                    FLAG + ": outputs.artifacts." + output + ": no local path for the URI \"" + place.uri() + "\"");
        }
    }

    /** Warns about inputs that the component does not have, because the image is older or newer than the pipeline. */
    void warnOfUnknown(StepSignature signature, Warnings warnings) {
        for (Map.Entry<String, @Nullable Object> given : input.parameters().entrySet()) {
            boolean known = false;
            for (InputSpec declared : signature.inputs()) {
                known |= declared.name().equals(given.getKey());
            }
            if (!known) {
                warnings.warn("unknown input " + given.getKey() + " is ignored");
            }
        }
    }

    @Override
    public ExecutorInput input() {
        return input;
    }

    @Override
    public String label(InputSpec spec) {
        return spec.name();
    }

    @Override
    public boolean isNoted(InputSpec spec) {
        return false;
    }

    @Override
    public OutputWriter writer() {
        return this;
    }

    @Override
    public void write(ExecutorOutput output) throws IOException {
        if (!output.isEmpty()) {
            Path file = input.outputFile();
            AtomicFile.write(file == null ? Path.of(FALLBACK_OUTPUT_FILE) : file, output.toJson());
        }
    }
}
