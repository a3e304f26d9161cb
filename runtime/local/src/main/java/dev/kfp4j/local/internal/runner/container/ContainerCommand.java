// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.container;

import dev.kfp4j.local.internal.runner.step.StepMount;
import dev.kfp4j.local.internal.runner.watch.Watchdog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Builds the command line that starts a container as KFP's pods are started: without privileges, and with writable
 * scratch folders.
 */
final class ContainerCommand {

    /** The folders that a pod can write as any user. */
    private static final List<String> SCRATCH = List.of("/gcs", "/s3", "/minio", "/.local", "/.cache", "/.config");

    /** Variables that the engine's program itself reads, so their values must be on its command line. */
    private static final Set<String> OF_THE_PROGRAM =
            Set.of("PATH", "HOME", "TMPDIR", "USER", "SSL_CERT_FILE", "SSL_CERT_DIR");

    private static final List<String> PREFIXES_OF_THE_PROGRAM = List.of(
            "LD_",
            "XDG_",
            "DOCKER_",
            "CONTAINER",
            "PODMAN",
            "STORAGE_",
            "REGISTRY_",
            "GO",
            "http",
            "HTTP",
            "no_",
            "NO_",
            "_");

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();

    /**
     * @param engine the program that runs containers
     * @param name the name of the container
     * @param owner the label's value for the watchdog
     */
    ContainerCommand(ContainerEngine engine, String name, String owner) {
        words.addAll(List.of(engine.program(), "run", "--rm", "--pull=never", "--log-driver=none", "--name", name));
        words.addAll(List.of("--label", Watchdog.LABEL + "=" + owner));
        words.addAll(List.of("--cap-drop=ALL", "--security-opt=no-new-privileges"));
        SCRATCH.forEach(folder -> words.addAll(List.of("--tmpfs", folder + ":rw,mode=1777")));
    }

    ContainerCommand mounts(List<StepMount> mounts) {
        for (StepMount mount : mounts) {
            String text = "type=bind," + field("source=" + mount.source()) + "," + field("target=" + mount.target());
            words.addAll(List.of("--mount", mount.isReadOnly() ? text + ",readonly" : text));
        }
        return this;
    }

    /** Sets a variable; its value is not on the command line, which all users of a machine can read. */
    ContainerCommand variable(String name, String value) {
        boolean readByProgram = OF_THE_PROGRAM.contains(name)
                || PREFIXES_OF_THE_PROGRAM.stream().anyMatch(name::startsWith);
        if (readByProgram) {
            words.addAll(List.of("--env", name + "=" + value));
        } else {
            words.addAll(List.of("--env", name));
            environment.put(name, value);
        }
        return this;
    }

    ContainerCommand options(List<String> options) {
        words.addAll(options);
        return this;
    }

    /** Sets the program, which replaces the image's entrypoint. The first word is the program. */
    ContainerCommand program(String image, List<String> program) {
        words.addAll(List.of("--entrypoint", program.get(0), image));
        words.addAll(program.subList(1, program.size()));
        return this;
    }

    List<String> words() {
        return words;
    }

    /** The variables that the engine's program passes on. */
    Map<String, String> environment() {
        return environment;
    }

    /** A field of a line of comma-separated values. */
    private static String field(String text) {
        return text.contains(",") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
