// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import dev.kfp4j.local.internal.runner.watch.Watchdog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process under a watchdog that leaves an orphan and a container and hangs: {@code WatchedMain FILE PROGRAM IMAGE
 * ARGS...}; without a program no container. In the file are the orphan's process id and the watchdog's id.
 */
public final class WatchedMain {

    private WatchedMain() {}

    public static void main(String[] args) throws Exception {
        String program = args.length > 1 ? args[1] : "";
        var watchdog = new Watchdog(() -> program);
        watchdog.watch();
        var shell = new ProcessBuilder("/bin/sh", "-c", "sleep 600 >/dev/null 2>&1 & echo $!");
        shell.environment().put(Watchdog.VARIABLE, watchdog.engine() + "/1");
        String pid = new String(shell.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!program.isEmpty()) {
            var command = new ArrayList<>(List.of(program, "run", "--detach", "--label"));
            command.add(Watchdog.LABEL + "=" + watchdog.engine());
            command.addAll(List.of(args).subList(3, args.length));
            command.addAll(List.of(args[2], "sleep", "600"));
            new ProcessBuilder(command).inheritIO().start().waitFor();
        }
        Path beside = Path.of(args[0] + ".tmp");
        Files.writeString(beside, pid.strip() + "\n" + watchdog.engine() + "\n");
        Files.move(beside, Path.of(args[0]));
        TimeUnit.MINUTES.sleep(10);
    }
}
