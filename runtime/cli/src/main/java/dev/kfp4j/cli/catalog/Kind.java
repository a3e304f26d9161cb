// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.catalog;

/** The kinds of entries in a catalogue. */
public enum Kind {
    /** A pipeline's manifest. */
    PIPELINE("pipeline", "META-INF/kfp4j/pipelines/"),
    /** A component's specification. */
    COMPONENT("component", "META-INF/kfp4j/components/");

    private final String word;
    private final String folder;

    Kind(String word, String folder) {
        this.word = word;
        this.folder = folder;
    }

    /** The name of the kind. */
    public String word() {
        return word;
    }

    /** The folder in a jar or on the class path, with a slash at its end. */
    String folder() {
        return folder;
    }
}
