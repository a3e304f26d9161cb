// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

/** Reports a document that is not a valid manifest. The message names the place and the problem. */
public final class ManifestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String document;
    private final String path;
    private final String problem;

    /** Creates an exception with a message for the user. */
    public ManifestException(String message) {
        super(message);
        this.document = "";
        this.path = "";
        this.problem = "";
    }

    /**
     * Creates an exception with a place.
     *
     * @param document the name of the text
     * @param path the path of keys to the invalid value
     * @param problem the problem
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

    /** Returns this exception with the line and column, if it has a place and the text contains it. */
    ManifestException in(String text) {
        return path.isEmpty() ? this : new ManifestException(document, TextPlaces.find(text, path), path, problem);
    }
}
