// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.runtime.executor.ArtifactEntry;
import dev.kfp4j.runtime.executor.LocalPaths;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The paths of a command line. Records missing inputs, and outputs that would overwrite other files. */
final class NamedPaths {

    private final Problems problems;
    private final Map<String, List<ArtifactEntry>> inputs = new LinkedHashMap<>();
    private final Map<String, ArtifactEntry> outputs = new LinkedHashMap<>();
    private final Map<String, Path> parameterFiles = new LinkedHashMap<>();
    private final Map<Path, String> taken = new LinkedHashMap<>();

    NamedPaths(Problems problems) {
        this.problems = problems;
    }

    Map<String, List<ArtifactEntry>> inputs() {
        return inputs;
    }

    Map<String, ArtifactEntry> outputs() {
        return outputs;
    }

    Map<String, Path> parameterFiles() {
        return parameterFiles;
    }

    /** Adds the artifacts of an input: paths, or URIs with a local path. */
    void addInput(InputSpec.Artifact spec, List<String> texts) {
        List<ArtifactEntry> entries = new ArrayList<>();
        for (String text : texts) {
            Path path = path(spec.flag(), text);
            if (text.isEmpty()) {
                problems.add(spec.flag() + ": expected a path, found \"\"");
            } else if (path != null && !Files.exists(path)) {
                problems.add(spec.flag() + ": no such file or folder: " + text);
            } else if (path != null) {
                taken.putIfAbsent(absolute(path), spec.flag());
            }
            entries.add(new ArtifactEntry(spec.name(), text, path, Map.of()));
        }
        inputs.put(spec.name(), entries);
    }

    /** Adds the destination of an output, if the command line names one. */
    void addOutput(OutputSpec spec, @Nullable String text) {
        if (text == null) {
            if (spec instanceof OutputSpec.Artifact artifact) {
                if (artifact.isMetrics()) {
                    outputs.put(spec.name(), new ArtifactEntry(spec.name(), "", null, Map.of()));
                } else {
                    problems.add("missing required output " + spec.flag() + " PATH");
                }
            }
            return;
        }
        Path path = text.contains("://") ? null : path(spec.flag(), text);
        if (path == null) {
            problems.add(spec.flag() + ": expected a path, found \"" + text + "\"");
            return;
        }
        String other = taken.putIfAbsent(absolute(path), spec.flag());
        if (other != null) {
            problems.add(spec.flag() + " and " + other + " have the same path: " + text);
        } else if (isFilledFolder(path)) {
            problems.add(spec.flag() + ": will not replace a folder that is not empty: " + text);
        }
        if (spec instanceof OutputSpec.Artifact) {
            outputs.put(spec.name(), new ArtifactEntry(spec.name(), text, path, Map.of()));
        } else {
            parameterFiles.put(spec.name(), path);
        }
    }

    private @Nullable Path path(String flag, String text) {
        try {
            return LocalPaths.of(text, false);
        } catch (InvalidPathException e) {
            problems.add(flag + ": not a path on this machine: " + e.getMessage());
            return null;
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static boolean isFilledFolder(Path path) {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
            return children.iterator().hasNext();
        } catch (IOException e) {
            return true;
        }
    }
}
