// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.table;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a table comes from: this jar, a file, or a web server. */
public final class TableSource {

    /** The name of the synthetic table in this jar. A file so called is given as {@code ./synthetic}. */
    public static final String SYNTHETIC = "synthetic";

    private static final String SYNTHETIC_RESOURCE = "synthetic-housing.csv";

    private TableSource() {}

    /**
     * Opens a table.
     *
     * @param table {@value #SYNTHETIC}, a path or an http(s) address
     * @throws TableException if there is none
     * @throws IOException if it cannot be opened
     */
    static InputStream open(String table) throws IOException {
        if (table.equals(SYNTHETIC)) {
            InputStream in = TableSource.class.getResourceAsStream(SYNTHETIC_RESOURCE);
            if (in == null) {
                throw new TableException("the synthetic table is missing from the jar");
            }
            return in;
        }
        return table.contains("://") ? openAddress(table) : openFile(table);
    }

    private static InputStream openAddress(String address) throws IOException {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            throw new TableException(address + ": not an address: " + e.getReason(), e);
        }
        return Http.open(uri);
    }

    private static InputStream openFile(String name) throws IOException {
        Path file;
        try {
            file = Path.of(name);
        } catch (InvalidPathException e) {
            throw new TableException("not a path: " + e.getMessage(), e);
        }
        if (!Files.exists(file) || name.isEmpty()) {
            throw new TableException("no such file: " + (name.isEmpty() ? "\"\"" : file.toAbsolutePath()));
        }
        if (!Files.isRegularFile(file)) {
            throw new TableException("not a file: " + file.toAbsolutePath());
        }
        if (!Files.isReadable(file)) {
            throw new TableException("no right to read: " + file.toAbsolutePath());
        }
        return Files.newInputStream(file);
    }
}
