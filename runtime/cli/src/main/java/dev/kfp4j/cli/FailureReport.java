// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import dev.kfp4j.cli.catalog.CatalogException;
import dev.kfp4j.cli.commands.ExitStatus;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.store.StoreException;
import dev.kfp4j.manifest.io.ManifestException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * Turns the exception of a command into lines on the standard error and an exit status.
 *
 * @param stackTrace whether unexpected exceptions are printed with their stack trace
 */
record FailureReport(BooleanSupplier stackTrace) implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        List<String> problems = problems(error);
        problems.forEach(problem -> err.println("kfp4j: " + problem));
        if (!problems.isEmpty()) {
            return ExitStatus.USAGE;
        }
        if (stackTrace.getAsBoolean()) {
            error.printStackTrace(err);
        } else {
            err.println("kfp4j: unexpected error: " + error + " (--stacktrace prints the stack trace)");
        }
        return ExitStatus.FAILURE;
    }

    /** The problems that the user can solve; empty if the exception is unexpected. */
    private static List<String> problems(Exception error) {
        if (error instanceof UserError user) {
            return user.problems();
        }
        if (error instanceof RunRefusedException refused) {
            var problems = new ArrayList<>(refused.problems());
            if (!refused.missingClasses().isEmpty()) {
                problems.add("add the jars with these classes and their dependencies to -cp");
            }
            return problems;
        }
        if (error instanceof StoreException store) {
            return List.of(store.message());
        }
        if (error instanceof CatalogException catalog) {
            return List.of(catalog.message());
        }
        return error instanceof ManifestException manifest ? List.of(String.valueOf(manifest.getMessage())) : List.of();
    }
}
