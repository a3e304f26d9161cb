// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long a cluster keeps a run's workflow after its end, inside {@link Pipeline#timeToLive()}: times such as {@code
 * "30m"}, {@code "12h"} or {@code "7d"}; empty: as the cluster does it.
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface TimeToLive {

    /** After any end. */
    String completion() default "";

    /** After an end without failure; goes before {@link #completion()}. */
    String success() default "";

    /** After a failure; goes before {@link #completion()}. */
    String failure() default "";
}
