// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.kubernetes;

import dev.kfp4j.local.internal.folder.PrivateFolder;
import dev.kfp4j.local.internal.runner.step.StepMount;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.manifest.kubernetes.EnvironmentSetting.KeyVariable;
import dev.kfp4j.manifest.kubernetes.EnvironmentSetting.StoreEnv;
import dev.kfp4j.manifest.kubernetes.Store;
import dev.kfp4j.manifest.kubernetes.VolumeSetting;
import dev.kfp4j.manifest.kubernetes.VolumeSetting.ClaimVolume;
import dev.kfp4j.manifest.kubernetes.VolumeSetting.StoreVolume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Provides one attempt of a step with the variables and volumes of its settings. Files that must not outlive the
 * attempt are in a {@link PrivateFolder}. Its methods may be called from any thread.
 */
public final class Provision implements AutoCloseable {

    private final RunInfo run;
    private final TaskPath task;
    private final StepSettings<String> settings;
    private @Nullable PrivateFolder folder;

    /**
     * @param run the run
     * @param task the task
     * @param settings the settings; all names in them are constants
     */
    public Provision(RunInfo run, TaskPath task, StepSettings<String> settings) {
        this.run = run;
        this.task = task;
        this.settings = settings;
    }

    /**
     * The variables.
     *
     * @throws ValueException if a required value does not exist; the message contains no value
     */
    public Map<String, String> environment() throws ValueException {
        var environment = new TreeMap<String, String>();
        settings.fields().forEach((variable, path) -> environment.put(variable, PodFields.value(path, run, task)));
        for (StoreEnv<String> each : settings.variables()) {
            for (KeyVariable entry : each.variables()) {
                Optional<String> value = settings.secrets().value(each.store(), each.name(), entry.key());
                if (value.isEmpty() && !each.isOptional()) {
                    throw missing(each.store(), each.name(), List.of(entry.key()));
                }
                value.ifPresent(text -> environment.put(entry.variable(), text));
            }
        }
        return environment;
    }

    /**
     * Creates the folders.
     *
     * @throws ValueException if a required value or volume does not exist
     * @throws IOException if a folder cannot be written
     */
    public List<StepMount> mounts() throws ValueException, IOException {
        var mounts = new ArrayList<StepMount>();
        for (VolumeSetting<String> volume : settings.volumes()) {
            if (volume instanceof ClaimVolume<String> claim) {
                Path folder = new Volumes(run).folder(claim.claim());
                mounts.add(new StepMount(within(folder, claim.subPath()), claim.path(), false));
            } else if (volume instanceof StoreVolume<String> files) {
                files(files).ifPresent(mounts::add);
            } else {
                mounts.add(new StepMount(
                        Files.createDirectories(own().resolve("scratch").resolve(Integer.toString(mounts.size()))),
                        volume.path(),
                        false));
            }
        }
        return mounts;
    }

    /**
     * The values that must not appear in the log.
     *
     * @throws ValueException if one cannot be read
     */
    public List<String> secrets() throws ValueException {
        var texts = new ArrayList<String>();
        for (StoreEnv<String> each : settings.variables()) {
            var keys = each.variables().stream().map(KeyVariable::key).toList();
            addSecrets(each.store(), each.name(), keys, texts);
        }
        for (VolumeSetting<String> volume : settings.volumes()) {
            if (volume instanceof StoreVolume<String> files) {
                addSecrets(files.store(), files.name(), settings.secrets().keys(files.store(), files.name()), texts);
            }
        }
        return texts;
    }

    private void addSecrets(Store store, String name, Collection<String> keys, List<String> texts)
            throws ValueException {
        if (store == Store.SECRET) {
            for (String key : keys) {
                settings.secrets().value(store, name, key).ifPresent(texts::add);
            }
        }
    }

    /** Removes the files that must not outlive the attempt. */
    @Override
    public synchronized void close() {
        if (folder != null) {
            try {
                folder.close();
                folder = null;
            } catch (IOException e) {
                // For example a file that a container has written as another user. The next engine that opens the store
                // tries again.
            }
        }
    }

    private Optional<StepMount> files(StoreVolume<String> files) throws ValueException, IOException {
        Store store = files.store();
        String name = files.name();
        if (!settings.secrets().has(store, name)) {
            if (files.isOptional()) {
                return Optional.empty();
            }
            throw missing(store, name, List.of());
        }
        Path target = Files.createDirectories(own().resolve(store.name()).resolve(checked(name)));
        for (String key : settings.secrets().keys(store, name)) {
            String text = settings.secrets().value(store, name, key).orElse("");
            Files.writeString(target.resolve(checked(key)), text);
        }
        return Optional.of(new StepMount(target, files.path(), true));
    }

    private static Path within(Path volume, String subPath) throws ValueException, IOException {
        Path folder = volume.resolve(subPath).normalize();
        if (!folder.startsWith(volume)) {
            throw new ValueException("the path \"" + subPath + "\" leads out of its volume");
        }
        return Files.createDirectories(folder);
    }

    private static String checked(String name) throws ValueException {
        if (name.isEmpty() || name.equals(".") || name.equals("..") || name.contains("/") || name.contains("\\")) {
            throw new ValueException("\"" + name + "\" cannot be the name of a file");
        }
        return name;
    }

    private ValueException missing(Store store, String name, List<String> keys) {
        return new ValueException(String.join("; ", settings.secrets().problems(store, name, keys)));
    }

    private synchronized Path own() throws IOException {
        if (folder == null) {
            // A run's folder is two levels below the store's.
            folder = PrivateFolder.make(run.folder().resolve("../..").normalize());
        }
        return folder.path();
    }
}
