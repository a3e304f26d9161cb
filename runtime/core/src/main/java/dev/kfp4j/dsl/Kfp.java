// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

import dev.kfp4j.artifacts.Artifact;
import java.util.List;

/** The static methods of the pipeline language, for {@code import static}. */
public final class Kfp {
    private Kfp() {}

    /**
     * A task with options: {@code task(() -> train(data)).cpu("2").memory("4Gi").run()}.
     *
     * <p>Called as plain Java it makes the call and the options have no effect.
     *
     * @param call exactly one call of a component or a pipeline
     * @param <T> what the call returns
     * @param <X> what the call may throw
     */
    public static <T, X extends Exception> Task<T, X> task(TaskCall<T, X> call) {
        return new Task<>(call);
    }

    /**
     * A task with options for a component or pipeline that returns nothing.
     *
     * @param call exactly one call of a component or a pipeline
     * @param <X> what the call may throw
     */
    public static <X extends Exception> Task<Completion, X> task(TaskAction<X> call) {
        return new Task<>(() -> {
            call.call();
            return new Completion();
        });
    }

    /**
     * An artifact that exists already, such as {@code importArtifact(Dataset.class, "s3://bucket/table.csv")}.
     *
     * <p>In plain Java it is an artifact with that URI, which is local if the URI is a file's.
     *
     * @param type its type, a class literal
     * @param uri where it is: a constant, an input of the pipeline, or a text that a task has made
     * @param <A> its type
     * @throws IllegalArgumentException in plain Java, if the type cannot be made
     */
    public static <A extends Artifact> A importArtifact(Class<A> type, String uri) {
        return importer(type, uri).run();
    }

    /**
     * The import of an artifact with options: {@code importer(Model.class, uri).metadata("kind", "onnx").run()}.
     *
     * @param type its type, a class literal
     * @param uri where it is: a constant, an input of the pipeline, or a text that a task has made
     * @param <A> its type
     */
    public static <A extends Artifact> Importer<A> importer(Class<A> type, String uri) {
        return new Importer<>(type, uri);
    }

    /**
     * The items of a loop of which only so many rounds run at once: {@code for (var item : parallel(items, 4)) { ... }}.
     *
     * <p>Called as plain Java it is the list itself, and the rounds run one after another.
     *
     * @param items what the loop goes through
     * @param limit how many rounds at once, 1 or more
     * @param <T> the items' type
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public static <T> List<T> parallel(List<T> items, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit of " + limit + " rounds at once, which must be 1 or more");
        }
        return items;
    }

    /**
     * How that ended for which a task waits, for a component's input of that type: in a {@code finally} block the tasks
     * of the {@code try} block; in a task with {@link Task#ignoreUpstreamFailure()} the one task that it waits for.
     *
     * <p>Plain Java does not tell a {@code finally} block whether there was an exception: called so, the state is {@code
     * UNKNOWN}. Test the component itself with statuses of your own.
     */
    public static TaskFinalStatus finalStatus() {
        return new TaskFinalStatus("UNKNOWN", LocalRun.RESOURCE_NAME, "", 0, "");
    }

    /**
     * A constant that is written into the manifest even where it is the input's default, so that it stays what it is when
     * the component's default changes. Called as plain Java, the value itself.
     *
     * @param constant a constant
     * @param <T> its type
     */
    public static <T> T pinned(T constant) {
        return constant;
    }

    /** The run's name as people see it; only as the whole value of an input. In plain Java {@code "local-run"}. */
    public static String runName() {
        return LocalRun.RESOURCE_NAME;
    }

    /** The run's name on the cluster; only as the whole value of an input. In plain Java {@code "local-run"}. */
    public static String runResourceName() {
        return LocalRun.RESOURCE_NAME;
    }

    /** The run's id; only as the whole value of an input. In plain Java an id of zeros. */
    public static String runId() {
        return LocalRun.ID;
    }

    /**
     * When the run was made, such as {@code 2026-01-31T12:00:00Z}; only as the whole value of an input. In plain Java the
     * current time.
     */
    public static String runCreateTime() {
        return LocalRun.now();
    }

    /**
     * When the run was due, such as {@code 2026-01-31T12:00:00Z}, or was made if it has no schedule; only as the whole
     * value of an input. In plain Java the current time.
     */
    public static String runScheduleTime() {
        return LocalRun.now();
    }

    /**
     * The name of the task that takes it, a nested pipeline's where that takes it; only as the whole value of an input.
     * In plain Java {@code "local-task"}.
     */
    public static String taskName() {
        return LocalRun.TASK_NAME;
    }

    /** The id of the graph that the task runs in; only as the whole value of an input. In plain Java {@code "0"}. */
    public static String taskId() {
        return LocalRun.TASK_ID;
    }

    /**
     * Where the run's workspace is mounted, as the whole value of an input or inside text. In plain Java a folder in the
     * temporary one, which is made if it is not there.
     *
     * @throws java.io.UncheckedIOException in plain Java, if the folder cannot be made
     */
    public static String workspacePath() {
        return LocalRun.workspace();
    }
}
