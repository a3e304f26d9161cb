// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.kubernetes;

import dev.kfp4j.local.internal.files.Trees;
import dev.kfp4j.local.internal.kubernetes.StepSettings.Claim;
import dev.kfp4j.local.internal.kubernetes.StepSettings.MapFiles;
import dev.kfp4j.local.internal.kubernetes.StepSettings.Variables;
import dev.kfp4j.local.internal.kubernetes.StepSettings.Volume;
import dev.kfp4j.local.internal.runner.step.StepMount;
import dev.kfp4j.local.internal.secrets.MapKind;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.manifest.ParameterSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives one attempt of a step what its settings say. What may not stay is in a folder of its own outside of the store, which
 * only its owner can look into and which is removed when the attempt has ended.
 */
public final class Provision implements AutoCloseable {

    private final RunInfo run;
    private final TaskPath task;
    private final StepSettings settings;
    private @Nullable Path folder;

    /**
     * Begins it.
     *
     * @param run the run
     * @param task the task
     * @param settings what to give; all names in it are constants
     */
    public Provision(RunInfo run, TaskPath task, StepSettings settings) {
        this.run = run;
        this.task = task;
        this.settings = settings;
    }

    /**
     * The variables.
     *
     * @throws ValueException if one that the step needs has no value; the message holds no value
     */
    public Map<String, String> environment() throws ValueException {
        var environment = new TreeMap<String, String>();
        settings.fields().forEach((variable, path) -> environment.put(variable, PodFields.value(path, run, task)));
        for (Variables each : settings.variables()) {
            String name = StepSettings.name(each.name()).orElse("");
            for (var entry : each.keys().entrySet()) {
                Optional<String> value = settings.secrets().value(each.kind(), name, entry.getValue());
                if (value.isEmpty() && !each.isOptional()) {
                    throw missing(each.kind(), name, List.of(entry.getValue()));
                }
                value.ifPresent(text -> environment.put(entry.getKey(), text));
            }
        }
        return environment;
    }

    /**
     * Makes the folders.
     *
     * @throws ValueException if one that the step needs cannot be had
     * @throws IOException if one cannot be written
     */
    public List<StepMount> mounts() throws ValueException, IOException {
        var mounts = new ArrayList<StepMount>();
        for (Volume volume : settings.volumes()) {
            String name = StepSettings.name(volume.name()).orElse("");
            if (volume instanceof Claim claim) {
                mounts.add(new StepMount(within(new Volumes(run).folder(name), claim), claim.mountPath(), false));
            } else if (volume instanceof MapFiles files) {
                files(files, name).ifPresent(mounts::add);
            } else {
                mounts.add(new StepMount(
                        Files.createDirectories(own().resolve("scratch").resolve(Integer.toString(mounts.size()))),
                        volume.mountPath(),
                        false));
            }
        }
        return mounts;
    }

    /**
     * The texts among all this that nobody else may see.
     *
     * @throws ValueException if one cannot be read
     */
    public List<String> secrets() throws ValueException {
        var texts = new ArrayList<String>();
        for (Variables each : settings.variables()) {
            addSecrets(each.kind(), each.name(), each.keys().values(), texts);
        }
        for (Volume volume : settings.volumes()) {
            if (volume instanceof MapFiles files) {
                String name = StepSettings.name(files.name()).orElse("");
                addSecrets(files.kind(), files.name(), settings.secrets().keys(files.kind(), name), texts);
            }
        }
        return texts;
    }

    private void addSecrets(MapKind kind, ParameterSource source, Collection<String> keys, List<String> texts)
            throws ValueException {
        if (kind == MapKind.SECRET) {
            String name = StepSettings.name(source).orElse("");
            for (String key : keys) {
                settings.secrets().value(kind, name, key).ifPresent(texts::add);
            }
        }
    }

    /** Removes what may not stay. */
    @Override
    public void close() throws IOException {
        Path left = folder;
        folder = null;
        if (left != null) {
            Trees.remove(left);
        }
    }

    private Optional<StepMount> files(MapFiles files, String name) throws ValueException, IOException {
        if (!settings.secrets().has(files.kind(), name)) {
            if (files.isOptional()) {
                return Optional.empty();
            }
            throw missing(files.kind(), name, List.of());
        }
        Path target = Files.createDirectories(own().resolve(files.kind().name()).resolve(checked(name)));
        for (String key : settings.secrets().keys(files.kind(), name)) {
            String text = settings.secrets().value(files.kind(), name, key).orElse("");
            Files.writeString(target.resolve(checked(key)), text);
        }
        return Optional.of(new StepMount(target, files.mountPath(), true));
    }

    private static Path within(Path volume, Claim claim) throws ValueException, IOException {
        Path folder = volume.resolve(claim.subPath()).normalize();
        if (!folder.startsWith(volume)) {
            throw new ValueException("the path \"" + claim.subPath() + "\" leads out of its volume");
        }
        return Files.createDirectories(folder);
    }

    private static String checked(String name) throws ValueException {
        if (name.isEmpty() || name.equals(".") || name.equals("..") || name.contains("/") || name.contains("\\")) {
            throw new ValueException("\"" + name + "\" cannot be the name of a file");
        }
        return name;
    }

    private ValueException missing(MapKind kind, String name, List<String> keys) {
        return new ValueException(String.join("; ", settings.secrets().problems(kind, name, keys)));
    }

    private Path own() throws IOException {
        Path made = folder;
        if (made == null) {
            // Temporary folders are made for their owner only, where the file system knows of owners.
            made = Files.createTempDirectory("kfp4j-");
            if (made.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwx------"));
            }
            folder = made;
        }
        return made;
    }
}
