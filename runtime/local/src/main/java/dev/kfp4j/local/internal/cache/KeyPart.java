// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

/**
 * The kinds of things that a step's outcome depends on: the members of a key's parts. Their texts, and all that is in
 * them, are kept in stores: a change of one needs a migration of the stores that hold it.
 */
enum KeyPart {
    /** The component's key: {@code comp-train}. */
    COMPONENT("component"),
    /** The declared outputs. */
    OUTPUTS("outputs"),
    /** The image's reference as the manifest has it. */
    IMAGE("image"),
    /** The program and its arguments, their placeholders as they are. */
    COMMAND("command"),
    /** Declared environment variables. */
    ENVIRONMENT("environment"),
    /** The names and keys of secrets and config maps, never what they hold. */
    SETTINGS("settings"),
    /** Input parameters by name. */
    PARAMETERS("parameters"),
    /** Input artifacts by name. */
    ARTIFACTS("artifacts"),
    /** What runs it: the version of Java and its options, or the image's digest. */
    RUNNER("runner"),
    /** The digest of its code. */
    CODE("code"),
    /** A key of the user's own, which stands for all of the above but the component. */
    OWN_KEY("cacheKey"),
    /** The tasks that input artifacts come from; says nothing of the outcome. */
    SOURCES("sources");

    private final String text;

    KeyPart(String text) {
        this.text = text;
    }

    /** The member's name. */
    String text() {
        return text;
    }
}
