// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The Python that comes first on the path. */
public final class Python {

    private final Path folder;

    public Python(Path folder) {
        this.folder = folder;
    }

    /** Returns whether it has KFP's SDK. */
    public boolean hasKfp() throws InterruptedException {
        try {
            run(60, List.of("-c", "import kfp"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs a script of the tests and returns its output. */
    public String script(String name, String... arguments) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(
                "-W",
                "ignore",
                Path.of("src/test/python", name).toAbsolutePath().toString()));
        words.addAll(List.of(arguments));
        return run(600, words);
    }

    private String run(int seconds, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("python3"));
        command.addAll(arguments);
        Path out = Files.createTempFile(folder, "python", ".out");
        Path err = Files.createTempFile(folder, "python", ".err");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        // KFP's runner takes tasks in the order of a set, which is another one in each process unless it is told so.
        builder.environment().put("PYTHONHASHSEED", "0");
        Process process = builder.start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new IOException("it hangs: " + command);
        }
        if (process.exitValue() != 0) {
            throw new IOException(command + ":\n" + Files.readString(err, StandardCharsets.UTF_8));
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
