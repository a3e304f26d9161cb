// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.ExecutorSpec.EnvVar;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.kubernetes.EnvironmentSetting.FieldEnv;
import dev.kfp4j.manifest.kubernetes.EnvironmentSetting.KeyVariable;
import dev.kfp4j.manifest.kubernetes.EnvironmentSetting.StoreEnv;
import dev.kfp4j.manifest.kubernetes.LaunchSetting.PodMark;
import dev.kfp4j.manifest.kubernetes.LaunchSetting.PullPolicy;
import dev.kfp4j.manifest.kubernetes.LaunchSetting.PullSecret;
import dev.kfp4j.manifest.kubernetes.LaunchSetting.RunAs;
import dev.kfp4j.manifest.kubernetes.LaunchSetting.RunAsNonRoot;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.NodeAffinity;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.NodeAffinityJson;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.NodeLabel;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.NodeSelectorJson;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.Requirement;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.Toleration;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.TolerationsJson;
import dev.kfp4j.manifest.kubernetes.VolumeSetting.ClaimVolume;
import dev.kfp4j.manifest.kubernetes.VolumeSetting.EmptyDir;
import dev.kfp4j.manifest.kubernetes.VolumeSetting.EphemeralVolume;
import dev.kfp4j.manifest.kubernetes.VolumeSetting.StoreVolume;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PodSettingsPropertiesTest {
    private static final long FIRST_SEED = Long.getLong("kfp4j.seed", 20260101L);

    private final List<Supplier<PodSetting<ParameterSource>>> kinds = List.of(
            () -> new StoreEnv<>(store(), source(), list(() -> new KeyVariable(text(), text())), flag()),
            () -> new FieldEnv<>(text(), text()),
            () -> new StoreVolume<>(store(), source(), text(), flag()),
            () -> new ClaimVolume<>(source(), text(), textOrNone()),
            () -> new EphemeralVolume<>(text(), text(), text(), list(this::text), maybe(this::text), texts(), texts()),
            () -> new EmptyDir<>(text(), text(), textOrNone(), textOrNone()),
            () -> new NodeLabel<>(text(), textOrNone()),
            () -> new NodeSelectorJson<>(source()),
            () -> new NodeAffinity<>(list(this::requirement), list(this::requirement), number()),
            () -> new NodeAffinityJson<>(source()),
            () -> new Toleration<>(textOrNone(), textOrNone(), textOrNone(), textOrNone(), number()),
            () -> new TolerationsJson<>(source()),
            () -> new PodMark<>(flag(), text(), textOrNone()),
            () -> new PullSecret<>(source()),
            () -> new PullPolicy<>(text()),
            () -> new RunAs<>(flag(), number().orElse(0)),
            () -> new RunAsNonRoot<>(flag()),
            () -> new InitContainer<>(
                    text(),
                    text(),
                    list(this::textOrNone),
                    list(this::textOrNone),
                    list(() -> new EnvVar(text(), textOrNone())),
                    list(() -> new InitContainer.Mount(text(), text())),
                    flag(),
                    texts(),
                    texts()));

    private Random random = new Random(FIRST_SEED);
    private int names;

    @Test
    void randomSettings_areReadBackEqual() throws Exception {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + 300; seed++) {
            String repeat = "repeat with -Dkfp4j.seed=" + seed;
            random = new Random(seed);
            List<PodSetting<ParameterSource>> settings = settings();
            JsonObject json = write(settings);
            var again = PodSettings.read((JsonObject) Json.read(Json.write(json)));
            assertThat(again).as(repeat).containsExactlyInAnyOrderElementsOf(settings);
            assertThat(write(again)).as(repeat).isEqualTo(json);
        }
    }

    /** Settings of an executor, no slot taken twice. */
    private List<PodSetting<ParameterSource>> settings() {
        var settings = new ArrayList<PodSetting<ParameterSource>>();
        var taken = new HashSet<PodSlot>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            pick(kinds).get().without(taken).ifPresent(setting -> {
                settings.add(setting);
                taken.addAll(setting.slots());
            });
        }
        return settings;
    }

    private static JsonObject write(List<PodSetting<ParameterSource>> settings) {
        return PodSettings.write(Optional.empty(), settings, source -> source);
    }

    private ParameterSource source() {
        return pick(List.of(
                new ParameterSource.Constant(JsonValue.of(text())),
                new ParameterSource.ComponentInput(text()),
                new ParameterSource.TaskOutput(text(), text())));
    }

    private Requirement requirement() {
        return new Requirement(text(), text(), list(this::textOrNone));
    }

    private Store store() {
        return pick(List.of(Store.values()));
    }

    private boolean flag() {
        return random.nextBoolean();
    }

    private OptionalLong number() {
        return flag() ? OptionalLong.of(random.nextLong()) : OptionalLong.empty();
    }

    /** A text that no other equals. */
    private String text() {
        return pick(List.of("a", "/x/", "1", "true", "\"", "\u00e9\n")) + names++;
    }

    private String textOrNone() {
        return flag() ? text() : "";
    }

    private Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        list(this::text).forEach(key -> texts.put(key, textOrNone()));
        return texts;
    }

    private <T> List<T> list(Supplier<T> item) {
        return Stream.generate(item).limit(random.nextInt(3)).toList();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return flag() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
