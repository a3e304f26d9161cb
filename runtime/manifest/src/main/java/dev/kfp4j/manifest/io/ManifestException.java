// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

/** A document that is not a manifest; the message names the place and says what is wrong there. */
public final class ManifestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String document;
    private final String path;
    private final String problem;

    /** Makes it with a message for the user. */
    public ManifestException(String message) {
        super(message);
        this.document = "";
        this.path = "";
        this.problem = "";
    }

    /**
     * Makes it with a place.
     *
     * @param document what the text is called
     * @param path the keys on the way to the value that is wrong
     * @param problem what is wrong there
     */
    ManifestException(String document, String path, String problem) {
        this(document, "", path, problem);
    }

    private ManifestException(String document, String line, String path, String problem) {
        super(document + line + ": " + (path.isEmpty() ? "" : path + ": ") + problem);
        this.document = document;
        this.path = path;
        this.problem = problem;
    }

    /** The same with line and column, if it has a place and that is found in the text. */
    ManifestException in(String text) {
        return path.isEmpty() ? this : new ManifestException(document, TextPlaces.find(text, path), path, problem);
    }
}
