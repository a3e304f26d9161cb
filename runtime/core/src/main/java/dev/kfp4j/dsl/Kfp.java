// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

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
}
