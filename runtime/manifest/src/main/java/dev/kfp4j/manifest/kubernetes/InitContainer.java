// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

import dev.kfp4j.manifest.ExecutorSpec.EnvVar;
import dev.kfp4j.manifest.ParameterSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A container that runs before the task's own.
 *
 * @param name its name in the pod
 * @param image its image
 * @param command its program; empty: the image's
 * @param args the arguments
 * @param env environment variables, in order
 * @param mounts mounted volumes of the task
 * @param isSidecar whether it keeps running beside the task
 * @param requests quantities by resource
 * @param limits quantities by resource
 * @param <N> see {@link PodSetting}
 */
public record InitContainer<N>(
        String name,
        String image,
        List<String> command,
        List<String> args,
        List<EnvVar> env,
        List<Mount> mounts,
        boolean isSidecar,
        Map<String, String> requests,
        Map<String, String> limits)
        implements PodSetting<N> {
    private static final String FIELD = "initContainers";
    private static final String SIDECAR = "Always";

    /** The field that holds these settings. */
    static List<PodField> fields() {
        return List.of(PodField.list(FIELD, PodField.Concern.CONTAINER, InitContainer::read));
    }

    public InitContainer {
        command = List.copyOf(command);
        args = List.copyOf(args);
        env = List.copyOf(env);
        mounts = List.copyOf(mounts);
        requests = Collections.unmodifiableMap(new LinkedHashMap<>(requests));
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
    }

    /**
     * A mounted volume.
     *
     * @param volume the volume's name in the pod
     * @param path the mount path
     */
    public record Mount(String volume, String path) {}

    private static InitContainer<ParameterSource> read(SettingReader entry) throws UnreadableSettingException {
        var env = new ArrayList<EnvVar>();
        for (SettingReader variable : entry.entries("env")) {
            env.add(new EnvVar(variable.text("name"), variable.textOrNone("value")));
        }
        var mounts = new ArrayList<Mount>();
        for (SettingReader mount : entry.entries("volumeMounts")) {
            mounts.add(new Mount(mount.text("volumeName"), mount.text("mountPath")));
        }
        SettingReader resources = entry.object("resources");
        return new InitContainer<>(
                entry.text("name"),
                entry.textOrNone("image"),
                entry.texts("command"),
                entry.texts("args"),
                env,
                mounts,
                entry.textOrNone("restartPolicy").equals(SIDECAR),
                resources.textMap("requests"),
                resources.textMap("limits"));
    }

    @Override
    public void write(SettingWriter<N> executor) {
        SettingWriter<N> entry = executor.entry(FIELD)
                .put("name", name)
                .put("image", image)
                .putUnlessEmpty("command", command)
                .putUnlessEmpty("args", args);
        env.forEach(variable -> entry.entry("env").put("name", variable.name()).put("value", variable.value()));
        mounts.forEach(mount ->
                entry.entry("volumeMounts").put("volumeName", mount.volume()).put("mountPath", mount.path()));
        if (isSidecar) {
            entry.put("restartPolicy", SIDECAR);
        }
        entry.object("resources").putUnlessEmpty("requests", requests).putUnlessEmpty("limits", limits);
    }

    @Override
    public Set<PodSlot> slots() {
        return Set.of(new PodSlot(PodSlot.Kind.INIT_CONTAINER, name));
    }
}
