// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import dev.kfp4j.cli.view.Terminal;
import dev.kfp4j.local.store.StoreException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The {@code kfp4j} command. Exit status 0: done; 1: the run failed; 2: the command makes no sense. */
@Command(
        name = "kfp4j",
        description = "Runs Kubeflow pipelines that were written in Java.",
        mixinStandardHelpOptions = true,
        versionProvider = Kfp4j.Version.class,
        subcommands = {
            RunCommand.class,
            ResumeCommand.class,
            RerunCommand.class,
            WhyCommand.class,
            RunsCommand.class,
            ShowCommand.class,
            LogsCommand.class,
            CancelCommand.class,
            GcCommand.class,
            ListCommand.class,
            DescribeCommand.class
        })
public final class Kfp4j implements Runnable {

    static final int RUN_FAILED = 1;
    static final int USAGE = 2;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--stacktrace",
            hidden = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Shows where in kfp4j an unexpected error happened.")
    private boolean stackTrace;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public Kfp4j() {}

    /** Runs the command and ends the JVM with its exit status. */
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        // Without a locale the JVM takes the command line for ASCII and would run on with question marks.
        String[] arguments = dev.kfp4j.runtime.CommandLine.decoded(args);
        int status = run(new Output(out, err, Terminal.isLive(System.getenv())), arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs the command; returns the exit status. */
    static int run(Output output, String... args) {
        var command = new Kfp4j();
        return new CommandLine(command, new Commands(output))
                .setOut(output.out())
                .setErr(output.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((error, line, parsed) -> command.report(error, output))
                .execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), Terminal.charset()));
    }

    private int report(Exception error, Output output) {
        if (error instanceof UserError user) {
            user.problems().forEach(problem -> output.err().println("kfp4j: " + problem));
            return USAGE;
        }
        if (error instanceof StoreException store) {
            output.err().println("kfp4j: " + store.message());
            return USAGE;
        }
        if (stackTrace) {
            error.printStackTrace(output.err());
        } else {
            output.err().println("kfp4j: unexpected error: " + error + " (--stacktrace shows where)");
        }
        return RUN_FAILED;
    }

    /** Hands the output to the commands, which picocli makes. */
    private record Commands(Output output) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Object command : List.of(
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
                    new DescribeCommand(output))) {
                if (type.isInstance(command)) {
                    return type.cast(command);
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }

    /** The version in the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Kfp4j.class.getPackage().getImplementationVersion();
            return new String[] {"kfp4j " + (version == null ? "(development)" : version)};
        }
    }
}
