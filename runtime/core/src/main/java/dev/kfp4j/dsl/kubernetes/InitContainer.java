// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl.kubernetes;

/** A container that runs before a task's own. Only clusters newer than KFP 2.17 know them. */
public final class InitContainer {
    private static final InitContainer INSTANCE = new InitContainer();

    private InitContainer() {}

    /** A container of that name in the pod, which must not be that of another. */
    public static InitContainer of(String name, String image) {
        return INSTANCE;
    }

    /** What it runs; without, it is what the image says. */
    public InitContainer command(String... command) {
        return this;
    }

    /** The arguments. */
    public InitContainer args(String... args) {
        return this;
    }

    /** Sets an environment variable. */
    @SettingCall(entryOf = "env")
    public InitContainer env(String name, String value) {
        return this;
    }

    /** Mounts a volume of the task, by its name in the pod, at an absolute path. */
    @SettingCall(entryOf = "mounts")
    public InitContainer mount(String volume, String path) {
        return this;
    }

    /** Goes on beside the task. */
    public InitContainer sidecar() {
        return this;
    }

    /** Asks for a resource, such as {@code "cpu"} and {@code "500m"}. */
    @SettingCall(entryOf = "requests")
    public InitContainer request(String resource, String quantity) {
        return this;
    }

    /** Limits a resource, such as {@code "memory"} and {@code "1Gi"}. */
    @SettingCall(entryOf = "limits")
    public InitContainer limit(String resource, String quantity) {
        return this;
    }
}
