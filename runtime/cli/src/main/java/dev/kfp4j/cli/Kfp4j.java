// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import dev.kfp4j.cli.commands.Commands;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.cli.view.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The {@code kfp4j} program. */
@Command(
        name = "kfp4j",
        description = "Runs Kubeflow pipelines on this machine.",
        mixinStandardHelpOptions = true,
        versionProvider = Kfp4j.Version.class)
public final class Kfp4j implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--stacktrace",
            hidden = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Prints the stack trace of an unexpected error.")
    private boolean stackTrace;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields.
    private Kfp4j() {}

    /** Runs the command and ends the JVM with its exit status. */
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        // Without a locale, the JVM decodes the command line as ASCII, and all other characters become question marks.
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
                .setExecutionExceptionHandler(new FailureReport(() -> command.stackTrace))
                .execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), Terminal.charset()));
    }

    /** Reads the version from the manifest of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Kfp4j.class.getPackage().getImplementationVersion();
            return new String[] {"kfp4j " + (version == null ? "(development)" : version)};
        }
    }
}
