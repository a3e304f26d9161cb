// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.view.Output;
import java.util.List;

/** The commands of {@code kfp4j}, in the order of its help. */
public final class Commands {

    private Commands() {}

    /** New instances of all commands, which write to {@code output}. */
    public static List<Object> all(Output output) {
        return List.of(
                new RunCommand(output),
                new ResumeCommand(output),
                new RerunCommand(output),
                new WhyCommand(output),
                new RunsCommand(output),
                new ShowCommand(output),
                new LogsCommand(output),
                new CancelCommand(output),
                new GcCommand(output),
                new ListCommand(output),
                new DescribeCommand(output));
    }
}
