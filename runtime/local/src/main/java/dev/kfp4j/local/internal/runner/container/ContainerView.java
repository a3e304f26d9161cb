// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.container;

import dev.kfp4j.local.internal.runner.step.StepMount;
import dev.kfp4j.local.internal.runner.step.StepRequest;
import dev.kfp4j.local.internal.values.LauncherInput;
import dev.kfp4j.local.internal.values.StepPlaces;
import dev.kfp4j.local.internal.values.StepView;
import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.RunInfo;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The files of a step's container, at the paths of KFP's launcher: output parameters in {@code /tmp/kfp/outputs},
 * artifacts below {@code /minio} with URIs of that scheme, the executor output beside the artifacts. The producer and
 * the readers of an artifact see the same URI.
 */
final class ContainerView implements StepView {

    private static final String PARAMETERS = "/tmp/kfp/outputs";
    private static final String OUTPUT_FILE = "output_metadata.json";
    private static final String SCHEME = "minio://";

    private final StepPlaces places;
    private final Path outputs;
    private final String root;
    private final String rootUri;
    private final List<StepMount> shared;
    private final Map<String, String> inputs = new LinkedHashMap<>();

    /**
     * @param request the attempt
     */
    ContainerView(StepRequest request) {
        RunInfo run = request.run();
        LauncherInput input = request.input();
        this.places = input.places();
        this.shared = request.mounts();
        this.outputs = places.artifactPaths().values().stream()
                .findFirst()
                .map(Path::getParent)
                .orElse(request.folder().resolve("outputs"));
        this.root = "mlpipeline/v2/artifacts/" + run.pipeline() + "/" + run.id();
        this.rootUri = uriOf(outputs);
        for (List<ArtifactValue> artifacts : input.inputs().artifacts().values()) {
            for (ArtifactValue artifact : artifacts) {
                inputs.putIfAbsent(uri(artifact.uri()), artifact.uri());
            }
        }
    }

    /** The mounts of the container: its existing inputs, and its folders for outputs. */
    List<StepMount> mounts() {
        var mounts = new ArrayList<>(shared);
        inputs.forEach((seen, own) -> {
            // A file that no step has written does not exist for a step on a cluster either.
            if (seen.startsWith(SCHEME) && Files.exists(ownPath(own))) {
                mounts.add(new StepMount(ownPath(own), localPath(seen), true));
            }
        });
        mounts.add(new StepMount(outputs, localPath(rootUri), false));
        for (Path folder : parameterFolders()) {
            mounts.add(new StepMount(folder, PARAMETERS, false));
        }
        return mounts;
    }

    /** The folders of this machine that the step writes. */
    Set<Path> writtenFolders() {
        var folders = new LinkedHashSet<Path>();
        folders.add(outputs);
        folders.addAll(parameterFolders());
        shared.stream()
                .filter(mount -> !mount.isReadOnly())
                .map(StepMount::source)
                .forEach(folders::add);
        return folders;
    }

    private Set<Path> parameterFolders() {
        var folders = new LinkedHashSet<Path>();
        places.parameterFiles().values().forEach(file -> folders.add(file.getParent()));
        return folders;
    }

    /** Moves the outputs of the step to the places where a step in a process writes them. */
    void collect() throws IOException {
        Path left = outputs.resolve(OUTPUT_FILE);
        if (Files.exists(left)) {
            Files.move(left, places.outputFile(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public String path(Path file) {
        Optional<String> place = sharedPath(file);
        if (place.isPresent()) {
            return place.get();
        }
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
        Optional<String> place = sharedPath(path);
        if (place.isPresent()) {
            return place.get();
        }
        Path folder = path.getParent();
        return folder == null ? uri : uriOf(folder) + "/" + path.getFileName();
    }

    @Override
    public String ownUri(String seen) {
        String input = inputs.get(seen);
        if (input != null) {
            return input;
        }
        for (StepMount mount : shared) {
            if (seen.startsWith(mount.target() + "/")) {
                return mount.source()
                        .resolve(seen.substring(mount.target().length() + 1))
                        .toString();
            }
        }
        return seen.startsWith(rootUri + "/")
                ? outputs.resolve(seen.substring(rootUri.length() + 1)).toString()
                : seen;
    }

    /** The path of a file in a folder that the step shares with others. */
    private Optional<String> sharedPath(Path path) {
        for (StepMount mount : shared) {
            if (path.equals(mount.source())) {
                return Optional.of(mount.target());
            }
            if (path.startsWith(mount.source())) {
                return Optional.of(mount.target() + "/" + mount.source().relativize(path));
            }
        }
        return Optional.empty();
    }

    /** The URI of a folder with artifacts: the run, then the task if the folder is a task's, then its own id. */
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
