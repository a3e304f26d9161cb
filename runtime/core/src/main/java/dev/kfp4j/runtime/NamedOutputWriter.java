// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.runtime.executor.ArtifactEntry;
import dev.kfp4j.runtime.executor.ExecutorOutput;
import dev.kfp4j.runtime.files.AtomicFile;
import dev.kfp4j.runtime.json.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes output parameters into the files that the flags name, and prints the others. */
final class NamedOutputWriter implements OutputWriter {

    private final Map<String, Path> parameterFiles;
    private final PrintStream out;

    NamedOutputWriter(Map<String, Path> parameterFiles, PrintStream out) {
        this.parameterFiles = parameterFiles;
        this.out = out;
    }

    @Override
    public void write(ExecutorOutput output) throws IOException {
        for (Map.Entry<String, @Nullable Object> parameter : output.parameters().entrySet()) {
            String text = parameter.getValue() instanceof String given ? given : JsonWriter.write(parameter.getValue());
            Path file = parameterFiles.get(parameter.getKey());
            if (file == null) {
                out.println(parameter.getKey() + ": " + text);
            } else {
                AtomicFile.write(file, text);
            }
        }
        for (Map.Entry<String, ArtifactEntry> artifact : output.artifacts().entrySet()) {
            Map<String, @Nullable Object> metadata = artifact.getValue().metadata();
            if (!metadata.isEmpty()) {
                out.println(artifact.getKey() + ".metadata: " + JsonWriter.write(metadata));
            }
        }
    }
}
