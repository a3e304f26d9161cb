// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

/** A document that is not a manifest; the message names the place and says what is wrong there. */
public final class ManifestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes it with a message for the user. */
    public ManifestException(String message) {
        super(message);
    }
}
