// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

import dev.kfp4j.artifacts.Artifact;
import dev.kfp4j.dsl.kubernetes.VolumeClaim;
import java.util.List;

/** The static methods of the pipeline language, for {@code import static}. */
public final class Kfp {
    private Kfp() {}

    /**
     * Starts a task with options: {@code task(() -> train(data)).cpu("2").memory("4Gi").run()}.
     *
     * <p>In plain Java, {@code run()} makes the call and ignores the options.
     *
     * @param call exactly one call of a component or a pipeline
     * @param <T> the result type of the call
     * @param <X> the exception type of the call
     */
    public static <T, X extends Exception> Task<T, X> task(TaskCall<T, X> call) {
        return new Task<>(call);
    }

    /**
     * Starts a task with options, for a component or pipeline that returns nothing.
     *
     * @param call exactly one call of a component or a pipeline
     * @param <X> the exception type of the call
     */
    public static <X extends Exception> Task<Completion, X> task(TaskAction<X> call) {
        return new Task<>(() -> {
            call.call();
            return new Completion();
        });
    }

    /**
     * Creates a persistent volume claim, which tasks mount with {@code mountVolume(...)}.
     *
     * <p>A cluster may reuse a claim that an earlier run of the pipeline has created. If the pipeline deletes the
     * claim, disable the cache: {@code task(() -> createVolume(...)).cache(false).run()}. In plain Java, the method
     * creates nothing.
     *
     * @return the name of the claim
     */
    public static String createVolume(VolumeClaim claim) {
        return claim.nameOnCluster();
    }

    /**
     * Deletes a persistent volume claim. The deletion waits only for the tasks in {@code after(...)}, not for all tasks
     * that mount the claim.
     *
     * <p>In plain Java, the method deletes nothing.
     */
    public static void deleteVolume(String claim) {}

    /**
     * Imports an existing artifact, such as {@code importArtifact(Dataset.class, "s3://bucket/table.csv")}.
     *
     * <p>In plain Java, the result has the URI, and is local if the URI is that of a file.
     *
     * @param type the artifact type, as a class literal
     * @param uri the location: a constant, an input of the pipeline, or the text output of a task
     * @param <A> the artifact type
     * @throws IllegalArgumentException in plain Java, if the type cannot be instantiated
     */
    public static <A extends Artifact> A importArtifact(Class<A> type, String uri) {
        return importer(type, uri).run();
    }

    /**
     * Starts an import with options: {@code importer(Model.class, uri).metadata("kind", "onnx").run()}.
     *
     * @param type the artifact type, as a class literal
     * @param uri the location: a constant, an input of the pipeline, or the text output of a task
     * @param <A> the artifact type
     */
    public static <A extends Artifact> Importer<A> importer(Class<A> type, String uri) {
        return new Importer<>(type, uri);
    }

    /**
     * Limits the number of iterations that run at the same time: {@code for (var item : parallel(items, 4)) { ... }}.
     *
     * <p>In plain Java, the method returns the list, and the iterations run one after another.
     *
     * @param items the items of the loop
     * @param limit the maximum number of simultaneous iterations, 1 or more
     * @param <T> the type of the items
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public static <T> List<T> parallel(List<T> items, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit of parallel iterations must be 1 or more, not " + limit);
        }
        return items;
    }

    /**
     * Returns the final status of other tasks, for an input of this type. In a {@code finally} block, it is the status
     * of the {@code try} block. In a task with {@link Task#ignoreUpstreamFailure()}, it is that of the one upstream
     * task.
     *
     * <p>Plain Java does not tell a {@code finally} block whether there was an exception, so the state is {@code
     * UNKNOWN}. To test the component, pass it your own statuses.
     */
    public static TaskFinalStatus finalStatus() {
        return new TaskFinalStatus("UNKNOWN", LocalRun.RESOURCE_NAME, "", 0, "");
    }

    /**
     * Writes a constant into the manifest even if it equals the default of the input. The pipeline then keeps the value
     * when the component's default changes. In plain Java, the method returns the constant.
     *
     * @param constant a constant
     * @param <T> the type of the constant
     */
    public static <T> T pinned(T constant) {
        return constant;
    }

    /**
     * Returns the display name of the run. Use it only as the whole value of an input. In plain Java: {@code
     * "local-run"}.
     */
    public static String runName() {
        return LocalRun.RESOURCE_NAME;
    }

    /**
     * Returns the resource name of the run. Use it only as the whole value of an input. In plain Java: {@code
     * "local-run"}.
     */
    public static String runResourceName() {
        return LocalRun.RESOURCE_NAME;
    }

    /** Returns the id of the run. Use it only as the whole value of an input. In plain Java: an id of zeros. */
    public static String runId() {
        return LocalRun.ID;
    }

    /**
     * Returns the creation time of the run, such as {@code 2026-01-31T12:00:00Z}. Use it only as the whole value of an
     * input. In plain Java: the current time.
     */
    public static String runCreateTime() {
        return LocalRun.now();
    }

    /**
     * Returns the scheduled time of the run, such as {@code 2026-01-31T12:00:00Z}, or its creation time if it has no
     * schedule. Use it only as the whole value of an input. In plain Java: the current time.
     */
    public static String runScheduleTime() {
        return LocalRun.now();
    }

    /**
     * Returns the name of the task that receives it, which may be that of a nested pipeline. Use it only as the whole
     * value of an input. In plain Java: {@code "local-task"}.
     */
    public static String taskName() {
        return LocalRun.TASK_NAME;
    }

    /**
     * Returns the id of the graph that contains the task. Use it only as the whole value of an input. In plain Java:
     * {@code "0"}.
     */
    public static String taskId() {
        return LocalRun.TASK_ID;
    }

    /**
     * Returns the path of the run's workspace, for use as an input or within a text. In plain Java, the workspace is a
     * folder in the system's temporary folder, which the method creates if necessary.
     *
     * @throws java.io.UncheckedIOException in plain Java, if the folder cannot be created
     */
    public static String workspacePath() {
        return LocalRun.workspace();
    }
}
