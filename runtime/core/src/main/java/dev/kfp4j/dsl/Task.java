// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

/**
 * The options of one task. In a pipeline the arguments are constants, but for image, resources and accelerator, which may
 * be a text that exists only when the pipeline runs; and the chain ends with {@link #run()}.
 *
 * @param <T> what the call returns
 * @param <X> what the call may throw
 */
public final class Task<T, X extends Exception> extends PodOptions<Task<T, X>> {

    private final TaskCall<T, X> call;

    Task(TaskCall<T, X> call) {
        this.call = call;
    }

    @Override
    Task<T, X> self() {
        return this;
    }

    /** Limits the CPU, in cores such as {@code "2"} or {@code "500m"}. */
    public Task<T, X> cpu(String limit) {
        return this;
    }

    /** Requests CPU, in cores such as {@code "2"} or {@code "500m"}. */
    public Task<T, X> cpuRequest(String request) {
        return this;
    }

    /** Limits the memory, in bytes such as {@code "4Gi"} or {@code "512M"}. */
    public Task<T, X> memory(String limit) {
        return this;
    }

    /** Requests memory, in bytes such as {@code "4Gi"} or {@code "512M"}. */
    public Task<T, X> memoryRequest(String request) {
        return this;
    }

    /** Asks for one accelerator, by resource name such as {@code "nvidia.com/gpu"}. */
    public Task<T, X> accelerator(String type) {
        return this;
    }

    /** Asks for accelerators, by resource name such as {@code "nvidia.com/gpu"}, 1 or more. */
    public Task<T, X> accelerator(String type, int count) {
        return this;
    }

    /**
     * Asks for accelerators whose number is text, so that it may come from a parameter or another task.
     *
     * @param type the resource name such as {@code "nvidia.com/gpu"}
     * @param count a whole number above 0
     */
    public Task<T, X> accelerator(String type, String count) {
        return this;
    }

    /** Tries a failed task again, at once and up to so often, 0 or more. */
    public Task<T, X> retries(int count) {
        return this;
    }

    /**
     * Tries a failed task again after a wait that grows.
     *
     * @param count how often, 0 or more
     * @param backoff the first wait, such as {@code "30s"}, or {@code "0s"}
     * @param factor by how much each further wait is longer
     * @param maximum the longest wait, such as {@code "1h"}
     */
    public Task<T, X> retries(int count, String backoff, double factor, String maximum) {
        return this;
    }

    /** Ends the task after a time such as {@code "90s"}, {@code "30m"} or {@code "2h"}. */
    public Task<T, X> timeout(String limit) {
        return this;
    }

    /** Says whether an earlier result for the same inputs may be used instead of running. */
    public Task<T, X> cache(boolean enabled) {
        return this;
    }

    /** Uses a key of one's own, instead of the inputs, to find an earlier result. */
    public Task<T, X> cacheKey(String key) {
        return this;
    }

    /** Sets an environment variable of the container. The value stands in the manifest: not a place for a secret. */
    public Task<T, X> env(String name, String value) {
        return this;
    }

    /** Sets the name that people see. */
    public Task<T, X> displayName(String name) {
        return this;
    }

    /** Runs the task in another image. */
    public Task<T, X> image(String reference) {
        return this;
    }

    /** Runs the task after others, although it takes nothing of them: their results, or their {@link Completion}. */
    public Task<T, X> after(Object... results) {
        return this;
    }

    /**
     * Runs the task as soon as all that it waits for has ended, well or not. Each input that takes something of another
     * task must have a default or be optional.
     */
    public Task<T, X> ignoreUpstreamFailure() {
        return this;
    }

    /**
     * Makes the call.
     *
     * @throws X what the call throws
     */
    public T run() throws X {
        return call.call();
    }
}
