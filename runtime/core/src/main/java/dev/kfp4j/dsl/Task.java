// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

/**
 * A task with options. The chain ends with {@link #run()}.
 *
 * <p>In a pipeline, all arguments are constants, except that the image, the resources and the accelerator may be
 * run-time texts.
 *
 * @param <T> the result type of the call
 * @param <X> the exception type of the call
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

    /** Sets the CPU limit in cores, such as {@code "2"} or {@code "500m"}. */
    public Task<T, X> cpu(String limit) {
        return this;
    }

    /** Sets the CPU request in cores, such as {@code "2"} or {@code "500m"}. */
    public Task<T, X> cpuRequest(String request) {
        return this;
    }

    /** Sets the memory limit in bytes, such as {@code "4Gi"} or {@code "512M"}. */
    public Task<T, X> memory(String limit) {
        return this;
    }

    /** Sets the memory request in bytes, such as {@code "4Gi"} or {@code "512M"}. */
    public Task<T, X> memoryRequest(String request) {
        return this;
    }

    /** Requests one accelerator by its resource name, such as {@code "nvidia.com/gpu"}. */
    public Task<T, X> accelerator(String type) {
        return this;
    }

    /** Requests one or more accelerators by their resource name, such as {@code "nvidia.com/gpu"}. */
    public Task<T, X> accelerator(String type, int count) {
        return this;
    }

    /**
     * Requests accelerators whose count is a text, so that it may be a parameter or the output of another task.
     *
     * @param type the resource name, such as {@code "nvidia.com/gpu"}
     * @param count a whole number, 1 or more
     */
    public Task<T, X> accelerator(String type, String count) {
        return this;
    }

    /** Retries a failed task immediately, at most {@code count} times, 0 or more. */
    public Task<T, X> retries(int count) {
        return this;
    }

    /**
     * Retries a failed task with increasing delays.
     *
     * @param count the maximum number of retries, 0 or more
     * @param backoff the delay before the first retry, such as {@code "30s"} or {@code "0s"}
     * @param factor the factor by which each further delay increases
     * @param maximum KFP's {@code backoffMaxDuration}, such as {@code "1h"}: the longest delay in the local engine,
     *     and the time after the first start in which retries may begin on a cluster
     */
    public Task<T, X> retries(int count, String backoff, double factor, String maximum) {
        return this;
    }

    /** Stops the task after a time such as {@code "90s"}, {@code "30m"} or {@code "2h"}. */
    public Task<T, X> timeout(String limit) {
        return this;
    }

    /** Sets whether the task may reuse the outputs of an identical earlier task. */
    public Task<T, X> cache(boolean enabled) {
        return this;
    }

    /** Sets the key by which an earlier task is found, instead of the inputs. */
    public Task<T, X> cacheKey(String key) {
        return this;
    }

    /** Sets an environment variable. Its value is part of the manifest, so do not use it for secrets. */
    public Task<T, X> env(String name, String value) {
        return this;
    }

    /** Sets the name in user interfaces. */
    public Task<T, X> displayName(String name) {
        return this;
    }

    /** Sets the container image. */
    public Task<T, X> image(String reference) {
        return this;
    }

    /**
     * Runs the task after other tasks without using their outputs. They are given by their results or their {@link
     * Completion}.
     */
    public Task<T, X> after(Object... results) {
        return this;
    }

    /**
     * Runs the task once its upstream tasks have ended, even if they failed. Each input that takes the output of
     * another task must have a default or be optional.
     */
    public Task<T, X> ignoreUpstreamFailure() {
        return this;
    }

    /**
     * Ends the chain. In plain Java, it makes the call.
     *
     * @throws X if the call throws it
     */
    public T run() throws X {
        return call.call();
    }
}
