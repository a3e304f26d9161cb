// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.json;

/** Reports a text that is not valid JSON, with the position of the first error. */
public final class JsonException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    JsonException(int line, int column, String problem) {
        super("line " + line + ", column " + column + ": " + problem);
        this.line = line;
        this.column = column;
    }

    /** Returns the line, counted from 1. */
    public int line() {
        return line;
    }

    /** Returns the column in UTF-16 units, counted from 1. */
    public int column() {
        return column;
    }
}
