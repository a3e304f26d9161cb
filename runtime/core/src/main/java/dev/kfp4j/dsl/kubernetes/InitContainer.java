// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl.kubernetes;

/** A container that runs before a task's own. Only clusters newer than KFP 2.17 support it. */
public final class InitContainer {
    private static final InitContainer INSTANCE = new InitContainer();

    private InitContainer() {}

    /** Creates a container. The name must be unique in the pod. */
    public static InitContainer of(String name, String image) {
        return INSTANCE;
    }

    /** Sets the command. Default: the image's own. */
    public InitContainer command(String... command) {
        return this;
    }

    /** Sets the arguments. */
    public InitContainer args(String... args) {
        return this;
    }

    /** Sets an environment variable. */
    @SettingCall(entryOf = "env")
    public InitContainer env(String name, String value) {
        return this;
    }

    /** Mounts a volume of the task, given by its name in the pod, at an absolute path. */
    @SettingCall(entryOf = "mounts")
    public InitContainer mount(String volume, String path) {
        return this;
    }

    /** Keeps the container running beside the task. */
    public InitContainer sidecar() {
        return this;
    }

    /** Sets the request for a resource, such as {@code "cpu"} with {@code "500m"}. */
    @SettingCall(entryOf = "requests")
    public InitContainer request(String resource, String quantity) {
        return this;
    }

    /** Sets the limit of a resource, such as {@code "memory"} with {@code "1Gi"}. */
    @SettingCall(entryOf = "limits")
    public InitContainer limit(String resource, String quantity) {
        return this;
    }
}
