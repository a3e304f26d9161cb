// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import dev.kfp4j.cli.commands.Commands;
import dev.kfp4j.cli.commands.ExitStatus;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.cli.view.Terminal;
import dev.kfp4j.local.store.StoreException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The {@code kfp4j} command. {@link ExitStatus} has its exit statuses. */
@Command(
        name = "kfp4j",
        description = "Runs Kubeflow pipelines that were written in Java.",
        mixinStandardHelpOptions = true,
        versionProvider = Kfp4j.Version.class)
public final class Kfp4j implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--stacktrace",
            hidden = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Shows where in kfp4j an unexpected error happened.")
    private boolean stackTrace;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields.
    private Kfp4j() {}

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
        var line = new CommandLine(command);
        Commands.all(output).forEach(line::addSubcommand);
        return line.setOut(output.out())
                .setErr(output.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((error, failed, parsed) -> command.report(error, output))
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
            return ExitStatus.USAGE;
        }
        if (error instanceof StoreException store) {
            output.err().println("kfp4j: " + store.message());
            return ExitStatus.USAGE;
        }
        if (stackTrace) {
            error.printStackTrace(output.err());
        } else {
            output.err().println("kfp4j: unexpected error: " + error + " (--stacktrace shows where)");
        }
        return ExitStatus.FAILURE;
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
