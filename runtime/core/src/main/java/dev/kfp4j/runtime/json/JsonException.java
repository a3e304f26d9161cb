// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.json;

/** A text that is not JSON, with the place where it stops being so. */
public final class JsonException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    JsonException(int line, int column, String problem) {
        super("line " + line + ", column " + column + ": " + problem);
        this.line = line;
        this.column = column;
    }

    /** The line, counted from 1. */
    public int line() {
        return line;
    }

    /** The column in UTF-16 units, counted from 1. */
    public int column() {
        return column;
    }
}
