// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.runtime.executor.ExecutorOutput;
import java.io.IOException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** One execution of a step, from the command line to the exit status. */
final class StepRun {

    private final Step step;
    private final StepSignature signature;
    private final PrintStream out;
    private final PrintStream err;
    private final Warnings warnings;
    private final boolean ownsJvm;
    private volatile @Nullable Scratch scratch;

    /** Creates an execution; {@code ownsJvm} states whether all threads of the JVM belong to the step. */
    StepRun(Step step, PrintStream out, PrintStream err, boolean ownsJvm) {
        this.step = step;
        this.signature = step.signature();
        this.out = out;
        this.err = err;
        this.ownsJvm = ownsJvm;
        this.warnings = new Warnings(signature.component(), err);
    }

    /** Runs the step, and returns the exit status. */
    int run(String[] args) {
        Problems problems = new Problems();
        StepArguments arguments;
        if (ExecutorArguments.isMeant(args)) {
            ExecutorArguments executor = ExecutorArguments.read(signature, args, problems);
            if (executor == null) {
                return refuse(problems);
            }
            executor.warnOfUnknown(signature, warnings);
            arguments = executor;
        } else if (StepHelp.isAsked(signature, args)) {
            out.print(StepHelp.page(signature));
            return StepLauncher.SUCCESS;
        } else {
            arguments = NamedArguments.read(signature, args, problems, out);
        }
        ResolvedInputs inputs = new ResolvedInputs(signature, arguments, problems);
        if (signature.inputs().isEmpty() && !problems.isEmpty()) {
            return refuse(problems);
        }
        return execute(arguments, inputs, problems);
    }

    /** Every error of the component, even an OutOfMemoryError, fails the step; its stack trace goes to the log. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private int execute(StepArguments arguments, ResolvedInputs inputs, Problems problems) {
        try (Scratch opened = Scratch.open(arguments, ownsJvm)) {
            scratch = opened;
            CollectedOutputs outputs = new CollectedOutputs(signature);
            step.run(inputs, outputs);
            ExecutorOutput output = outputs.handOver(arguments.input(), new ArtifactPublisher(opened, warnings));
            arguments.writer().write(output);
            return StepLauncher.SUCCESS;
        } catch (StepFailedException e) {
            for (String line : e.lines()) {
                warnings.error(line);
            }
            return StepLauncher.FAILED;
        } catch (Throwable e) {
            if (e instanceof BadArgumentsException && inputs.isRejected()) {
                return refuse(problems);
            }
            StackTraces.endAt(step.getClass().getName(), e);
            e.printStackTrace(err);
            return StepLauncher.FAILED;
        }
    }

    private int refuse(Problems problems) {
        for (String problem : problems.lines()) {
            warnings.error(problem);
        }
        return StepLauncher.BAD_ARGUMENTS;
    }

    /** Deletes the scratch files of a step that is being terminated. */
    void abandon() {
        Scratch opened = scratch;
        if (opened != null) {
            try {
                opened.delete();
            } catch (IOException e) {
                warnings.warn("cannot delete scratch files: " + e.getMessage());
            }
        }
    }
}
