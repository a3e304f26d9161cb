// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One environment variable, inside {@link Component#env()}. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Env {

    /** The variable's name: letters, digits and underscores, not starting with a digit. */
    String name();

    /** The variable's value. It stands in the manifest: not a place for a secret. */
    String value();
}
