// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads and writes the entries of executors in the platform document. Readers pass over unknown fields. */
public final class PodSettings {
    private static final List<PodField> FIELDS = Stream.of(
                    EnvironmentSetting.fields(),
                    VolumeSetting.fields(),
                    SchedulingSetting.fields(),
                    LaunchSetting.fields(),
                    InitContainer.fields(),
                    List.of(PodField.of(Deadline.FIELD, PodField.Concern.DEADLINE, executor -> List.of())))
            .flatMap(List::stream)
            .toList();

    private PodSettings() {}

    /** The field of a name; empty if KFP's schema has none. */
    public static Optional<PodField> field(String name) {
        return FIELDS.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /**
     * Reads settings, in the order of the schema's fields.
     *
     * @param executor the entry of an executor
     * @param concerns the settings to be read; none: all
     * @throws UnreadableSettingException if one of them cannot be read
     */
    public static List<PodSetting<ParameterSource>> read(JsonObject executor, PodField.Concern... concerns)
            throws UnreadableSettingException {
        var wanted = Set.copyOf(Arrays.asList(concerns.length == 0 ? PodField.Concern.values() : concerns));
        var settings = new ArrayList<PodSetting<ParameterSource>>();
        for (PodField field : FIELDS) {
            if (wanted.contains(field.concern())) {
                settings.addAll(field.reader().read(new SettingReader(field.name(), executor)));
            }
        }
        return settings;
    }

    /**
     * Reads the time that the task may take, if it is limited.
     *
     * @param executor the entry of an executor
     * @throws UnreadableSettingException if it cannot be read
     */
    public static Optional<Duration> deadline(JsonObject executor) throws UnreadableSettingException {
        return Deadline.read(executor);
    }

    /**
     * Writes the entry of an executor.
     *
     * @param deadline the time that the task may take, whole seconds
     * @param settings the settings
     * @param sources returns the source of a value
     */
    public static <N> JsonObject write(
            Optional<Duration> deadline, List<PodSetting<N>> settings, Function<? super N, ParameterSource> sources) {
        var executor = new SettingWriter<N>(sources);
        deadline.ifPresent(limit -> executor.putLong(Deadline.FIELD, limit.toSeconds()));
        settings.forEach(setting -> setting.write(executor));
        return executor.build();
    }
}
