package com.acme.steps;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.artifacts.Dataset;
import java.io.IOException;
import java.nio.file.Files;

/** Components for other modules. */
public final class Steps {

    private Steps() {}

    /**
     * The parts of a table.
     *
     * @param head the first rows
     * @param rowCount how many rows there were
     */
    public record Parts(@Name("first") Dataset head, int rowCount) {}

    /**
     * Makes a table.
     *
     * @param rowCount how many rows
     */
    @Component(cpu = "2", retries = 2)
    public static Dataset makeTable(@Default("10") int rowCount, @Default("row") @Name("label") String prefix)
            throws IOException {
        Dataset table = Dataset.create();
        Files.writeString(table.path(), (prefix + "\n").repeat(rowCount));
        return table;
    }

    /** Splits a table. */
    @Component(name = "split")
    public static Parts splitTable(Dataset table, @Default("0.5") double headShare) throws IOException {
        int rows = Files.readAllLines(table.path()).size();
        Dataset head = Dataset.create();
        Files.writeString(head.path(), "head of " + rows + " rows, " + headShare);
        return new Parts(head, rows);
    }
}
