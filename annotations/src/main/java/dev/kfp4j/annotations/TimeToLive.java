// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The times for which a cluster keeps the workflow of a finished run, used in {@link Pipeline#timeToLive()}. Each is a
 * time such as {@code "30m"}, {@code "12h"} or {@code "7d"}. Default: the cluster's.
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface TimeToLive {

    /** The time after any end of the run. */
    String completion() default "";

    /** The time after a success; overrides {@link #completion()}. */
    String success() default "";

    /** The time after a failure; overrides {@link #completion()}. */
    String failure() default "";
}
