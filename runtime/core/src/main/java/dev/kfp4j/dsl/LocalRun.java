// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The values of the run when a pipeline is called as plain Java. */
final class LocalRun {
    static final String RESOURCE_NAME = "local-run";
    static final String ID = "00000000-0000-0000-0000-000000000000";
    static final String TASK_NAME = "local-task";
    static final String TASK_ID = "0";

    private LocalRun() {}

    /** The current time in UTC as RFC 3339, in whole seconds. */
    static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String workspace() {
        try {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            return Files.createDirectories(temporary.resolve("kfp4j-workspace")).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the folder of the workspace", e);
        }
    }
}
