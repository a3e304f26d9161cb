// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.kubernetes;

import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.runtime.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The volumes of a run, which are folders. A volume with a fixed name belongs to the store and outlives the run, as on
 * a cluster; one with a generated name belongs to the run.
 */
public final class Volumes {

    private static final String FOLDER = "volumes";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");

    private final Path ofRun;
    private final Path ofStore;

    /**
     * @param run the run
     */
    public Volumes(RunInfo run) {
        // A run's folder is two levels below the store's.
        this.ofRun = run.folder().resolve(FOLDER);
        this.ofStore = run.folder().resolve("../..").resolve(FOLDER).normalize();
    }

    /**
     * Creates a volume, as KFP's task for that does.
     *
     * @param inputs the task's inputs: {@code pvc_name} or {@code pvc_name_suffix}, {@code size}, {@code access_modes}
     * @return the task's output {@code name}
     * @throws ValueException if a cluster would not accept the inputs
     */
    public Values create(Values inputs) throws ValueException, IOException {
        for (String needed : List.of("size", "access_modes")) {
            if (!inputs.parameters().containsKey(needed)) {
                throw new ValueException("its input \"" + needed + "\" has no value");
            }
        }
        String given = text(inputs, "pvc_name");
        String suffix = text(inputs, "pvc_name_suffix");
        if (!given.isEmpty() && !suffix.isEmpty()) {
            throw new ValueException("only one of pvc_name and pvc_name_suffix can be given");
        }
        String name = checked(given.isEmpty() ? UUID.randomUUID() + suffix : given);
        Files.createDirectories((given.isEmpty() ? ofRun : ofStore).resolve(name));
        return Values.of(Map.of("name", JsonValue.of(name)), Map.of());
    }

    /**
     * Deletes a volume, as KFP's task for that does.
     *
     * @param inputs the task's inputs: {@code pvc_name}
     * @throws ValueException if there is no such volume
     */
    public Values delete(Values inputs) throws ValueException, IOException {
        FileTree.delete(folder(text(inputs, "pvc_name")));
        return Values.NONE;
    }

    /**
     * Finds the folder of a volume.
     *
     * @throws ValueException if there is no such volume
     */
    Path folder(String name) throws ValueException {
        String checked = checked(name);
        for (Path around : List.of(ofRun, ofStore)) {
            Path folder = around.resolve(checked);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        throw new ValueException("the volume \"" + name
                + "\" does not exist; create it in the pipeline, or create the folder " + ofStore.resolve(checked));
    }

    private static String text(Values inputs, String name) {
        return inputs.parameters().get(name) instanceof JsonString text ? text.value() : "";
    }

    /** The name becomes a path segment, so it must not escape the folder. */
    private static String checked(String name) throws ValueException {
        if (!NAME.matcher(name).matches()) {
            throw new ValueException("\"" + name + "\" is not a valid volume name; it may contain a-z, 0-9, - and .");
        }
        return name;
    }
}
