// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

import dev.kfp4j.dsl.kubernetes.VolumeClaim;

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
     * Creates a persistent volume claim, for tasks to mount with {@code mountVolume(...)}. A cluster that has created one
     * for the same pipeline may hand out that one again, so that the cache of a claim that is deleted must be off: {@code
     * task(() -> createVolume(...)).cache(false).run()}.
     *
     * <p>Called as plain Java it creates nothing.
     *
     * @return the claim's name
     */
    public static String createVolume(VolumeClaim claim) {
        return claim.nameOnCluster();
    }

    /**
     * Deletes a persistent volume claim. It follows the tasks that it is put {@code after(...)}, not those that mount the
     * claim.
     *
     * <p>Called as plain Java it deletes nothing.
     */
    public static void deleteVolume(String claim) {}
}
