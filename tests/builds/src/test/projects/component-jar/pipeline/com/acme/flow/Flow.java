package com.acme.flow;

import static com.acme.steps.Steps.makeTable;
import static com.acme.steps.Steps.splitTable;

import dev.kfp4j.annotations.Pipeline;
import java.io.IOException;

/** A pipeline over the components of a jar. */
public final class Flow {

    private Flow() {}

    /** Makes a table and splits it. */
    @Pipeline
    public static int flow(String label) throws IOException {
        var table = makeTable(10, label);
        var parts = splitTable(table, 0.25);
        return parts.rowCount();
    }
}
