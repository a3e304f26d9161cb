// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.schedule;

import dev.kfp4j.local.folder.TaskFolder;
import dev.kfp4j.local.imports.Import;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.values.ValueException;
import dev.kfp4j.local.values.Workspace;
import dev.kfp4j.manifest.IoSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An importer of a run: a worker copies what it imports, which is then kept like what a step leaves. */
final class ImportRun implements TaskRun {

    private final Context context;
    private final Import what;
    private final IoSpec outputs;
    private final Outcome.Ending ending;
    private boolean ended;

    ImportRun(Context context, Import what, IoSpec outputs, Outcome.Ending ending) {
        this.context = context;
        this.what = what;
        this.outputs = outputs;
        this.ending = ending;
    }

    @Override
    public void start() {
        context.loop().work(this::imported);
    }

    @Override
    public void cancel() {
        if (context.isStopping()) {
            end(new Outcome.Cancelled(true));
        }
    }

    private Runnable imported() {
        Outcome outcome;
        try {
            outcome = new Outcome.Succeeded(values());
        } catch (ValueException e) {
            outcome = new Outcome.Failed(StepFailure.of(e.message()));
        } catch (IOException e) {
            outcome = new Outcome.Failed(StepFailure.of("its folder could not be written: " + e));
        }
        Outcome result = outcome;
        return () -> end(result);
    }

    private Values values() throws ValueException, IOException {
        TaskFolder folder = context.loop().folder().task(context.path());
        Path place = folder.prepare(1, outputs).artifactPath(what.output());
        if (!what.importer().downloadToWorkspace()) {
            return context.loop().settings().artifacts().keep(what.run(context.inputs(), place));
        }
        Path shared = Workspace.of(context.loop().info().folder()).resolve(".artifacts");
        for (String segment : context.path().segments()) {
            shared = shared.resolve(segment);
        }
        Files.createDirectories(shared);
        // What steps may change is no artifact to keep.
        return what.run(context.inputs(), shared.resolve(what.output()));
    }

    private void end(Outcome outcome) {
        if (!ended) {
            ended = true;
            ending.ended(outcome);
        }
    }
}
