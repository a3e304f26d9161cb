// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.kubernetes;

import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.TaskPath;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The facts that a pod knows about itself on a cluster, with their values on this machine. */
public final class PodFields {

    private static final String NAME = "metadata.name";
    private static final String ID = "metadata.uid";
    private static final String RUN_LABEL = "metadata.labels['pipeline/runid']";

    private static final Map<String, String> FIXED = Map.of(
            "metadata.namespace", "default",
            "spec.nodeName", "localhost",
            "spec.serviceAccountName", "default",
            "status.podIP", "127.0.0.1",
            "status.podIPs", "127.0.0.1",
            "status.hostIP", "127.0.0.1",
            "status.hostIPs", "127.0.0.1");

    private PodFields() {}

    /** Whether there is a value for a path such as {@code metadata.name}. */
    public static boolean has(String path) {
        return FIXED.containsKey(path) || Set.of(NAME, ID, RUN_LABEL).contains(path);
    }

    /** The value of such a path. */
    static String value(String path, RunInfo run, TaskPath task) {
        String name = run.name() + "-" + String.join("-", task.segments());
        return switch (path) {
            case NAME -> name;
            case ID ->
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
            case RUN_LABEL -> run.id().toString();
            default -> FIXED.getOrDefault(path, "");
        };
    }
}
