// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An environment variable, used in {@link Component#env()} and {@link ContainerComponent#env()}. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Env {

    /** The name: letters, digits and underscores. It must not start with a digit. */
    String name();

    /** The value. It is part of the manifest, so do not use it for secrets. */
    String value();
}
