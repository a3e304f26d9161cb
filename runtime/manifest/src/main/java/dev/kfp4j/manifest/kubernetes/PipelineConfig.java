// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of all runs of a pipeline: the platform document's {@code pipelineConfig}.
 *
 * @param deadline the time that a run may take, whole seconds
 * @param timeToLive the time for which a cluster keeps the remains of a run
 * @param workspace the folder that all tasks of a run share
 */
public record PipelineConfig(Optional<Duration> deadline, TimeToLive timeToLive, Optional<Workspace> workspace) {
    /** No settings. */
    public static final PipelineConfig NONE = new PipelineConfig(
            Optional.empty(), new TimeToLive(Optional.empty(), Optional.empty(), Optional.empty()), Optional.empty());

    /**
     * The time for which a cluster keeps the remains of a run, whole seconds.
     *
     * @param completion after any end
     * @param success after a success
     * @param failure after a failure
     */
    public record TimeToLive(Optional<Duration> completion, Optional<Duration> success, Optional<Duration> failure) {}

    /**
     * A folder that all tasks of a run share.
     *
     * @param size in bytes, such as {@code 10Gi}
     * @param accessModes as Kubernetes calls them; empty: the administrator's choice
     * @param storageClass empty: the administrator's choice
     */
    public record Workspace(String size, List<String> accessModes, String storageClass) {
        public Workspace {
            accessModes = List.copyOf(accessModes);
        }
    }

    /** The fields. */
    public enum Field {
        /** The time that a run may take. */
        DEADLINE(Deadline.FIELD),
        /** See {@link TimeToLive#completion}. */
        TTL_ON_COMPLETION("resourceTtlOnCompletion"),
        /** See {@link TimeToLive#success}. */
        TTL_ON_SUCCESS("resourceTtlOnSuccess"),
        /** See {@link TimeToLive#failure}. */
        TTL_ON_FAILURE("resourceTtlOnFailure"),
        /** The folder that all tasks of a run share. */
        WORKSPACE("workspace");

        private final String key;

        Field(String key) {
            this.key = key;
        }

        /** The field of a name in the document; empty if KFP's schema has none. */
        public static Optional<Field> of(String name) {
            return List.of(values()).stream()
                    .filter(field -> field.key.equals(name))
                    .findFirst();
        }
    }

    /**
     * Reads the time that a run may take, if it is limited.
     *
     * @throws UnreadableSettingException if it cannot be read
     */
    public static Optional<Duration> deadline(JsonObject config) throws UnreadableSettingException {
        return Deadline.read(config);
    }

    /** Whether runs have a workspace. */
    public static boolean hasWorkspace(JsonObject config) {
        return config.members().containsKey(Field.WORKSPACE.key);
    }

    /**
     * Reads the settings; unknown fields are passed over.
     *
     * @throws UnreadableSettingException if the deadline cannot be read
     */
    public static PipelineConfig read(JsonObject config) throws UnreadableSettingException {
        Optional<Workspace> workspace = Optional.empty();
        if (hasWorkspace(config)) {
            var reader = new SettingReader(Field.WORKSPACE.key, config).object(Field.WORKSPACE.key);
            SettingReader patch = reader.object("kubernetes").object("pvcSpecPatch");
            workspace = Optional.of(new Workspace(
                    reader.textOrNone("size"), patch.texts("accessModes"), patch.textOrNone("storageClassName")));
        }
        var timeToLive = new TimeToLive(
                time(config, Field.TTL_ON_COMPLETION),
                time(config, Field.TTL_ON_SUCCESS),
                time(config, Field.TTL_ON_FAILURE));
        return new PipelineConfig(deadline(config), timeToLive, workspace);
    }

    private static Optional<Duration> time(JsonObject config, Field field) {
        return new SettingReader(field.key, config)
                .number(field.key).stream().mapToObj(Duration::ofSeconds).findFirst();
    }

    /** Writes the settings; empty if there are none. */
    public JsonObject write() {
        var config = new SettingWriter<ParameterSource>(source -> source);
        put(config, Field.DEADLINE, deadline);
        put(config, Field.TTL_ON_COMPLETION, timeToLive.completion());
        put(config, Field.TTL_ON_SUCCESS, timeToLive.success());
        put(config, Field.TTL_ON_FAILURE, timeToLive.failure());
        workspace.ifPresent(folder -> write(folder, config.object(Field.WORKSPACE.key)));
        return config.build();
    }

    private static void put(SettingWriter<?> config, Field field, Optional<Duration> time) {
        time.ifPresent(value -> config.put(field.key, JsonValue.of(value.toSeconds())));
    }

    /** A cluster makes the volume only where the key {@code kubernetes} is present, even with an empty object. */
    private static void write(Workspace workspace, SettingWriter<ParameterSource> entry) {
        var patch = new SettingWriter<ParameterSource>(source -> source)
                .putUnlessEmpty("accessModes", workspace.accessModes())
                .putUnlessEmpty("storageClassName", workspace.storageClass())
                .build();
        entry.put("size", workspace.size()).put("kubernetes", new JsonObject(Map.of("pvcSpecPatch", patch)));
    }
}
