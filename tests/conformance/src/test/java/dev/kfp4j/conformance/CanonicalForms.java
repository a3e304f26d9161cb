// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares canonical forms by {@code shared/conformance/canon.py}, in one Python process for all. */
final class CanonicalForms implements AutoCloseable {
    private static final Path SCRIPT = Path.of("src/test/python/canonical_differences.py");

    private final Process python;
    private final BufferedWriter pairs;
    private final BufferedReader answers;

    /**
     * Starts it.
     *
     * @param conformance the folder of {@code canon.py}
     */
    CanonicalForms(Path conformance) throws IOException {
        python = new ProcessBuilder("python3", SCRIPT.toString(), conformance.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        pairs = python.outputWriter(UTF_8);
        answers = python.inputReader(UTF_8);
    }

    /** The lines in which a manifest differs from a golden; none if they are the same. */
    List<String> differences(Path golden, Path manifest) throws IOException {
        pairs.write(golden + "\t" + manifest + "\n");
        pairs.flush();
        var differences = new ArrayList<String>();
        String line = answers.readLine();
        while (line != null && !line.isEmpty()) {
            differences.add(line);
            line = answers.readLine();
        }
        if (line == null) {
            throw new IOException("Python ended while it compared " + manifest + ": see above");
        }
        return differences;
    }

    @Override
    public void close() throws IOException {
        pairs.close();
        python.destroy();
    }
}
