// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.catalog;

/** A pipeline or component cannot be found or read. */
public final class CatalogException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String message;

    /** Has a message for the user. */
    public CatalogException(String message) {
        super(message);
        this.message = message;
    }

    /** The message; never null. */
    public String message() {
        return message;
    }
}
