// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

import dev.kfp4j.manifest.ParameterSource;
import java.util.ArrayList;
import java.util.List;

/** A field in the entry of an executor, with the reader of its settings. */
public final class PodField {
    private final String name;
    private final Concern concern;
    private final FieldReader reader;

    private PodField(String name, Concern concern, FieldReader reader) {
        this.name = name;
        this.concern = concern;
        this.reader = reader;
    }

    /** The part of a task that a field concerns. */
    public enum Concern {
        /** The program of the task: its variables and folders. */
        STEP,
        /** The pod around it, out of the program's sight: its node, labels, image and user. */
        POD,
        /** Further containers. */
        CONTAINER,
        /** The time that the task may take. */
        DEADLINE
    }

    /** Reads all settings of a field. */
    @FunctionalInterface
    interface FieldReader {
        List<PodSetting<ParameterSource>> read(SettingReader executor) throws UnreadableSettingException;
    }

    /** Reads the setting of an entry of a list. */
    @FunctionalInterface
    interface EntryReader {
        PodSetting<ParameterSource> read(SettingReader entry) throws UnreadableSettingException;
    }

    /** A field of any form. */
    static PodField of(String name, Concern concern, FieldReader reader) {
        return new PodField(name, concern, reader);
    }

    /** A list with an entry for each setting. */
    static PodField list(String name, Concern concern, EntryReader reader) {
        return new PodField(name, concern, executor -> {
            var settings = new ArrayList<PodSetting<ParameterSource>>();
            for (SettingReader entry : executor.entries(name)) {
                settings.add(reader.read(entry));
            }
            return settings;
        });
    }

    /** Its name in the document. */
    public String name() {
        return name;
    }

    /** The part of a task that it concerns. */
    public Concern concern() {
        return concern;
    }

    FieldReader reader() {
        return reader;
    }
}
