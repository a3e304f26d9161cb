// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.container;

import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.values.ExecutorInput;
import dev.kfp4j.local.values.StepPlaces;
import dev.kfp4j.local.values.StepView;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The files of a step's container, at the places where KFP's launcher puts them: output parameters in {@code
 * /tmp/kfp/outputs}, artifacts below {@code /minio} with URIs of that scheme, the executor output beside the artifacts. An
 * artifact has the same URI for the step that makes it and for those that read it.
 */
final class ContainerView implements StepView {

    private static final String PARAMETERS = "/tmp/kfp/outputs";
    private static final String OUTPUT_FILE = "output_metadata.json";
    private static final String SCHEME = "minio://";

    private final StepPlaces places;
    private final Path outputs;
    private final String root;
    private final String rootUri;
    private final Map<String, String> inputs = new LinkedHashMap<>();

    /**
     * Makes it.
     *
     * @param run the run
     * @param input what the step is told
     * @param folder the step's folder
     */
    ContainerView(RunInfo run, ExecutorInput input, Path folder) {
        this.places = input.places();
        this.outputs = places.artifactPaths().values().stream()
                .findFirst()
                .map(Path::getParent)
                .orElse(folder.resolve("outputs"));
        this.root = "mlpipeline/v2/artifacts/" + run.pipeline() + "/" + run.id();
        this.rootUri = uriOf(outputs);
        for (List<ArtifactValue> artifacts : input.inputs().artifacts().values()) {
            for (ArtifactValue artifact : artifacts) {
                inputs.putIfAbsent(uri(artifact.uri()), artifact.uri());
            }
        }
    }

    /**
     * A file or folder of this machine that the container has.
     *
     * @param source its path here
     * @param target its path there
     * @param isReadOnly whether the step can only read it
     */
    record Mount(Path source, String target, boolean isReadOnly) {}

    /** What of this machine the container has: its inputs that are there, and its folders for outputs. */
    List<Mount> mounts() {
        var mounts = new ArrayList<Mount>();
        inputs.forEach((seen, own) -> {
            // What nobody has written is not there for a step on a cluster either.
            if (!seen.equals(own) && Files.exists(ownPath(own))) {
                mounts.add(new Mount(ownPath(own), localPath(seen), true));
            }
        });
        mounts.add(new Mount(outputs, localPath(rootUri), false));
        for (Path folder : parameterFolders()) {
            mounts.add(new Mount(folder, PARAMETERS, false));
        }
        return mounts;
    }

    /** The folders of this machine that the step writes. */
    Set<Path> writtenFolders() {
        var folders = new LinkedHashSet<Path>();
        folders.add(outputs);
        folders.addAll(parameterFolders());
        return folders;
    }

    private Set<Path> parameterFolders() {
        var folders = new LinkedHashSet<Path>();
        places.parameterFiles().values().forEach(file -> folders.add(file.getParent()));
        return folders;
    }

    /** Brings what the step has left to where a step in a process leaves it. */
    void collect() throws IOException {
        Path left = outputs.resolve(OUTPUT_FILE);
        if (Files.exists(left)) {
            Files.move(left, places.outputFile(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public String path(Path file) {
        return file.equals(places.outputFile())
                ? localPath(rootUri) + "/" + OUTPUT_FILE
                : PARAMETERS + "/" + file.getFileName();
    }

    @Override
    public String uri(String uri) {
        if (isElsewhere(uri)) {
            return uri;
        }
        Path path = ownPath(uri);
        Path folder = path.getParent();
        return folder == null ? uri : uriOf(folder) + "/" + path.getFileName();
    }

    @Override
    public String ownUri(String seen) {
        String input = inputs.get(seen);
        if (input != null) {
            return input;
        }
        return seen.startsWith(rootUri + "/")
                ? outputs.resolve(seen.substring(rootUri.length() + 1)).toString()
                : seen;
    }

    /** The URI of a folder with artifacts: of the run, then of the task if the folder is a task's, then its own id. */
    private String uriOf(Path folder) {
        Path task = folder.getParent();
        String id = UUID.nameUUIDFromBytes(folder.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        return SCHEME + root + "/" + (task == null ? "artifacts" : task.getFileName()) + "/" + id;
    }

    private static String localPath(String uri) {
        return "/minio/" + uri.substring(SCHEME.length());
    }

    private static boolean isElsewhere(String uri) {
        return uri.isEmpty() || (uri.contains("://") && !uri.startsWith("file:"));
    }

    private static Path ownPath(String uri) {
        return uri.startsWith("file:") ? Path.of(URI.create(uri)) : Path.of(uri);
    }
}
