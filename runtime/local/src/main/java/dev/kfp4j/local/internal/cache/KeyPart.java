// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

/**
 * The parts of a key. Stores contain these names and all values of the parts: a change of one needs a migration of
 * stores.
 */
enum KeyPart {
    /** The component's key: {@code comp-train}. */
    COMPONENT("component"),
    /** The declared outputs. */
    OUTPUTS("outputs"),
    /** The reference of the image in the manifest. */
    IMAGE("image"),
    /** The program and its arguments, with their placeholders. */
    COMMAND("command"),
    /** Declared environment variables. */
    ENVIRONMENT("environment"),
    /** The names and keys of secrets and config maps, never their values. */
    SETTINGS("settings"),
    /** Input parameters by name. */
    PARAMETERS("parameters"),
    /** Input artifacts by name. */
    ARTIFACTS("artifacts"),
    /** The environment of the step: the version of Java and its options, or the image's digest. */
    RUNNER("runner"),
    /** The digest of its code. */
    CODE("code"),
    /** A key that the user has set, which replaces all parts above except the component. */
    OWN_KEY("cacheKey"),
    /** The tasks that input artifacts come from; not compared. */
    SOURCES("sources");

    private final String text;

    KeyPart(String text) {
        this.text = text;
    }

    /** The name of the member. */
    String text() {
        return text;
    }
}
