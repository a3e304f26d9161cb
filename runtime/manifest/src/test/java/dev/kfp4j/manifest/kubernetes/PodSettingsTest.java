// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.manifest.ExecutorSpec.EnvVar;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PodSettingsTest {
    private static final ParameterSource DB = new ParameterSource.Constant(JsonValue.of("db"));
    private static final ParameterSource INPUT = new ParameterSource.ComponentInput("which");
    private static final ParameterSource OUTPUT = new ParameterSource.TaskOutput("make", "name");
    private static final String DB_JSON = "{'runtimeValue': {'constant': 'db'}}";
    private static final String INPUT_JSON = "{'componentInputParameter': 'which'}";
    private static final String OUTPUT_JSON =
            "{'taskOutputParameter': {'producerTask': 'make', 'outputParameterKey': 'name'}}";

    static Stream<Arguments> settings() {
        return Stream.of(
                        environment(),
                        volumes(),
                        scheduling(),
                        launch(),
                        Stream.of(initContainer(), plainInitContainer()))
                .flatMap(samples -> samples);
    }

    private static Stream<Arguments> environment() {
        var two = List.of(new KeyVariable("user", "USER"), new KeyVariable("password", "PASSWORD"));
        return Stream.of(
                sample(
                        new StoreEnv<>(Store.SECRET, DB, two, false),
                        "{'secretAsEnv': [{'secretName': 'db', 'secretNameParameter': " + DB_JSON + ","
                                + " 'keyToEnv': [{'secretKey': 'user', 'envVar': 'USER'},"
                                + " {'secretKey': 'password', 'envVar': 'PASSWORD'}], 'optional': false}]}"),
                sample(
                        new StoreEnv<>(Store.CONFIG_MAP, INPUT, List.of(new KeyVariable("k", "V")), true),
                        "{'configMapAsEnv': [{'configMapNameParameter': " + INPUT_JSON + ","
                                + " 'keyToEnv': [{'configMapKey': 'k', 'envVar': 'V'}], 'optional': true}]}"),
                sample(
                        new FieldEnv<>("POD", "metadata.name"),
                        "{'fieldPathAsEnv': [{'name': 'POD', 'fieldPath': 'metadata.name'}]}"));
    }

    private static Stream<Arguments> volumes() {
        return Stream.of(
                sample(
                        new StoreVolume<>(Store.SECRET, DB, "/db", false),
                        "{'secretAsVolume': [{'secretName': 'db', 'secretNameParameter': " + DB_JSON + ","
                                + " 'mountPath': '/db', 'optional': false}]}"),
                sample(
                        new StoreVolume<>(Store.CONFIG_MAP, OUTPUT, "/conf", true),
                        "{'configMapAsVolume': [{'configMapNameParameter': " + OUTPUT_JSON + ","
                                + " 'mountPath': '/conf', 'optional': true}]}"),
                sample(
                        new ClaimVolume<>(DB, "/data", "run/1"),
                        "{'pvcMount': [{'constant': 'db', 'pvcNameParameter': " + DB_JSON
                                + ", 'mountPath': '/data', 'subPath': 'run/1'}]}"),
                sample(
                        new ClaimVolume<>(OUTPUT, "/data", ""),
                        "{'pvcMount': [{'taskOutputParameter': {'producerTask': 'make', 'outputParameterKey': 'name'},"
                                + " 'pvcNameParameter': " + OUTPUT_JSON + ", 'mountPath': '/data'}]}"),
                sample(
                        new EmptyDir<>("tmp", "/tmp/x", "Memory", "1Gi"),
                        "{'emptyDirMounts': [{'volumeName': 'tmp', 'mountPath': '/tmp/x', 'medium': 'Memory',"
                                + " 'sizeLimit': '1Gi'}]}"),
                sample(
                        new EmptyDir<>("tmp", "/tmp/x", "", ""),
                        "{'emptyDirMounts': [{'volumeName': 'tmp', 'mountPath': '/tmp/x'}]}"),
                sample(
                        new EphemeralVolume<>(
                                "big", "/big", "5Gi", List.of("ReadWriteOnce"), Optional.empty(), Map.of(), Map.of()),
                        "{'genericEphemeralVolume': [{'volumeName': 'big', 'mountPath': '/big', 'size': '5Gi',"
                                + " 'accessModes': ['ReadWriteOnce'], 'defaultStorageClass': true}]}"),
                sample(
                        new EphemeralVolume<>(
                                "big",
                                "/big",
                                "5Gi",
                                List.of("ReadWriteOnce", "ReadOnlyMany"),
                                Optional.of("fast"),
                                Map.of("team", "a"),
                                Map.of("why", "b")),
                        "{'genericEphemeralVolume': [{'volumeName': 'big', 'mountPath': '/big', 'size': '5Gi',"
                                + " 'accessModes': ['ReadWriteOnce', 'ReadOnlyMany'], 'storageClassName': 'fast',"
                                + " 'metadata': {'labels': {'team': 'a'}, 'annotations': {'why': 'b'}}}]}"));
    }

    private static Stream<Arguments> scheduling() {
        var zones = new Requirement("zone", "In", List.of("a", "b"));
        var exists = new Requirement("gpu", "Exists", List.of());
        return Stream.of(
                sample(new NodeLabel<>("disk", "ssd"), "{'nodeSelector': {'labels': {'disk': 'ssd'}}}"),
                sample(new NodeSelectorJson<>(INPUT), "{'nodeSelector': {'nodeSelectorJson': " + INPUT_JSON + "}}"),
                sample(
                        new NodeAffinity<>(List.of(zones, exists), List.of(), OptionalLong.of(10)),
                        "{'nodeAffinity': [{'matchExpressions': ["
                                + "{'key': 'zone', 'operator': 'In', 'values': ['a', 'b']},"
                                + " {'key': 'gpu', 'operator': 'Exists'}], 'weight': 10}]}"),
                sample(
                        new NodeAffinity<>(List.of(), List.of(zones), OptionalLong.empty()),
                        "{'nodeAffinity': [{'matchFields': ["
                                + "{'key': 'zone', 'operator': 'In', 'values': ['a', 'b']}]}]}"),
                sample(new NodeAffinityJson<>(INPUT), "{'nodeAffinity': [{'nodeAffinityJson': " + INPUT_JSON + "}]}"),
                sample(
                        new Toleration<>("gpu", "Equal", "yes", "NoExecute", OptionalLong.of(30)),
                        "{'tolerations': [{'key': 'gpu', 'operator': 'Equal', 'value': 'yes', 'effect': 'NoExecute',"
                                + " 'tolerationSeconds': '30'}]}"),
                sample(
                        new Toleration<>("", "Exists", "", "", OptionalLong.empty()),
                        "{'tolerations': [{'operator': 'Exists'}]}"),
                sample(new TolerationsJson<>(OUTPUT), "{'tolerations': [{'tolerationJson': " + OUTPUT_JSON + "}]}"));
    }

    private static Stream<Arguments> launch() {
        return Stream.of(
                sample(new PodMark<>(false, "team", "a"), "{'podMetadata': {'labels': {'team': 'a'}}}"),
                sample(new PodMark<>(true, "why", "b"), "{'podMetadata': {'annotations': {'why': 'b'}}}"),
                sample(
                        new PullSecret<>(DB),
                        "{'imagePullSecret': [{'secretName': 'db', 'secretNameParameter': " + DB_JSON + "}]}"),
                sample(new PullPolicy<>("Always"), "{'imagePullPolicy': 'Always'}"),
                sample(new RunAs<>(false, 1000), "{'securityContext': {'runAsUser': '1000'}}"),
                sample(new RunAs<>(true, 0), "{'securityContext': {'runAsGroup': '0'}}"),
                sample(new RunAsNonRoot<>(true), "{'securityContext': {'runAsNonRoot': true}}"));
    }

    private static Arguments initContainer() {
        return sample(
                new InitContainer<>(
                        "prepare",
                        "busybox:1",
                        List.of("sh"),
                        List.of("-c", "true"),
                        List.of(new EnvVar("A", "1"), new EnvVar("B", "")),
                        List.of(new InitContainer.Mount("tmp", "/x"), new InitContainer.Mount("tmp", "/y")),
                        true,
                        Map.of("cpu", "1"),
                        Map.of("memory", "1Gi")),
                "{'initContainers': [{'name': 'prepare', 'image': 'busybox:1', 'command': ['sh'], 'args': ['-c', 'true'],"
                        + " 'env': [{'name': 'A', 'value': '1'}, {'name': 'B', 'value': ''}],"
                        + " 'volumeMounts': [{'volumeName': 'tmp', 'mountPath': '/x'},"
                        + " {'volumeName': 'tmp', 'mountPath': '/y'}], 'restartPolicy': 'Always',"
                        + " 'resources': {'requests': {'cpu': '1'}, 'limits': {'memory': '1Gi'}}}]}");
    }

    private static Arguments plainInitContainer() {
        return sample(
                new InitContainer<>("a", "b", List.of(), List.of(), List.of(), List.of(), false, Map.of(), Map.of()),
                "{'initContainers': [{'name': 'a', 'image': 'b'}]}");
    }

    private static Arguments sample(PodSetting<ParameterSource> setting, String json) {
        return Arguments.of(setting, json(json));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void setting_isWrittenAsKfpDoes_andReadBackEqual(PodSetting<ParameterSource> setting, JsonObject json)
            throws Exception {
        assertThat(write(List.of(setting))).isEqualTo(json);
        assertThat(PodSettings.read(json)).isEqualTo(List.of(setting));
    }

    @Test
    void everyKindOfSetting_hasASample() {
        Set<Object> sampled =
                settings().map(arguments -> arguments.get()[0].getClass()).collect(Collectors.toSet());
        assertThat(sampled).isEqualTo(kinds(PodSetting.class).collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(PodSettingsTest::kinds)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void values_areResolvedTogether_orTheSettingIsLeftOut(PodSetting<ParameterSource> setting, JsonObject json) {
        boolean known = setting.values().isEmpty();
        assertThat(setting.resolve(source -> Optional.<ParameterSource>empty()).isPresent())
                .isEqualTo(known);
        assertThat(setting.resolve(Optional::of)).isEqualTo(Optional.of(setting));
        PodSetting<String> named = setting.resolve(source -> Optional.of("n")).orElseThrow();
        assertThat(named.values()).isEqualTo(known ? List.of() : List.of("n"));
        assertThat(PodSettings.write(
                        Optional.empty(), List.of(named), name -> new ParameterSource.ComponentInput(name)))
                .isEqualTo(
                        write(setting
                                .resolve(
                                        source -> Optional.<ParameterSource>of(new ParameterSource.ComponentInput("n")))
                                .stream()
                                .toList()));
        assertThat(json.members()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void unknownFields_arePassedOver(PodSetting<ParameterSource> setting, JsonObject json) throws Exception {
        assertThat(PodSettings.read((JsonObject) withUnknown(json))).isEqualTo(List.of(setting));
    }

    /** Adds a member to each object. A map from names of the user's has no fields: its values are texts. */
    private static JsonValue withUnknown(JsonValue value) {
        if (value instanceof JsonArray array) {
            return new JsonArray(
                    array.values().stream().map(PodSettingsTest::withUnknown).toList());
        } else if (value instanceof JsonObject object) {
            var members = new LinkedHashMap<String, JsonValue>();
            object.members().forEach((key, inner) -> members.put(key, withUnknown(inner)));
            members.put("fieldOfTomorrow", JsonValue.of(1));
            return new JsonObject(members);
        }
        return value;
    }

    @Test
    void settingsOfOneField_shareIt_inTheirOrder() throws Exception {
        List<PodSetting<ParameterSource>> settings = List.of(
                new NodeLabel<>("a", "1"),
                new NodeLabel<>("b", "2"),
                new Toleration<>("x", "Exists", "", "", OptionalLong.empty()),
                new TolerationsJson<>(INPUT),
                new PodMark<>(false, "l", "1"),
                new PodMark<>(true, "m", "2"),
                new RunAs<>(false, 1),
                new RunAs<>(true, 2),
                new RunAsNonRoot<>(true));
        JsonObject json = write(settings);
        assertThat(json.members().keySet())
                .containsExactly("nodeSelector", "podMetadata", "securityContext", "tolerations");
        assertThat(PodSettings.read(json)).isEqualTo(settings);
        assertThat(PodSettings.read(json, PodField.Concern.STEP)).isEmpty();
    }

    @Test
    void olderForms_areRead() throws Exception {
        assertThat(PodSettings.read(json("{'secretAsVolume': [{'secretName': 'db', 'mountPath': '/db'}],"
                        + " 'pvcMount': [{'constant': 'db', 'mountPath': '/a'},"
                        + " {'componentInputParameter': 'which', 'mountPath': '/b'}]}")))
                .isEqualTo(List.of(
                        new StoreVolume<>(Store.SECRET, DB, "/db", false),
                        new ClaimVolume<>(DB, "/a", ""),
                        new ClaimVolume<>(INPUT, "/b", "")));
    }

    @Test
    void fieldOfAnotherForm_isNamed() {
        assertUnreadable("{'secretAsEnv': [{'keyToEnv': []}]}", "secretAsEnv has no secretName");
        assertUnreadable("{'secretAsEnv': {}}", "secretAsEnv is not a list of objects");
        assertUnreadable("{'secretAsEnv': [1]}", "secretAsEnv is not a list of objects");
        assertUnreadable("{'configMapAsEnv': [{'keyToEnv': 1}]}", "configMapAsEnv is not a list of objects");
        assertUnreadable("{'pvcMount': [{'mountPath': '/x'}]}", "pvcMount has no name");
        assertUnreadable(
                "{'emptyDirMounts': [{'volumeName': 'x', 'mountPath': 1}]}", "emptyDirMounts has no mountPath");
        assertUnreadable("{'nodeSelector': {'nodeSelectorJson': 1}}", "nodeSelector has no name");
    }

    private static void assertUnreadable(String json, String message) {
        assertThatThrownBy(() -> PodSettings.read(json(json)))
                .isInstanceOf(UnreadableSettingException.class)
                .hasMessage(message);
    }

    @Test
    void deadline_isAWholeNumberOfSeconds_asTextOrNumber() throws Exception {
        JsonObject written = PodSettings.write(Optional.of(Duration.ofMinutes(2)), List.of(), source -> DB);
        assertThat(written).isEqualTo(json("{'activeDeadlineSeconds': '120'}"));
        assertThat(PodSettings.deadline(written)).contains(Duration.ofMinutes(2));
        assertThat(PodSettings.read(written)).isEmpty();
        assertThat(PodSettings.deadline(json("{'activeDeadlineSeconds': 5}"))).contains(Duration.ofSeconds(5));
        assertThat(PodSettings.deadline(json("{}"))).isEmpty();
        for (var wrong : List.of("0", "-1", "1.5", "'x'", "''", "true", "null", "1e30")) {
            assertThatThrownBy(() -> PodSettings.deadline(json("{'activeDeadlineSeconds': " + wrong + "}")))
                    .as(wrong)
                    .hasMessage("activeDeadlineSeconds must be a whole number of seconds above 0");
        }
    }

    @Test
    void fields_areTheSchemas() {
        assertThat(PodSettings.field("emptyDirMounts").map(PodField::concern)).contains(PodField.Concern.STEP);
        assertThat(PodSettings.field("podAffinity").map(PodField::concern)).contains(PodField.Concern.POD);
        assertThat(PodSettings.field("initContainers").map(PodField::concern)).contains(PodField.Concern.CONTAINER);
        assertThat(PodSettings.field("activeDeadlineSeconds").map(PodField::concern))
                .contains(PodField.Concern.DEADLINE);
        assertThat(PodSettings.field("fieldOfTomorrow")).isEmpty();
    }

    @Test
    void slots_thatAreTaken_areLeftOutOfASettingOfSeveral() {
        var both =
                new StoreEnv<>(Store.SECRET, DB, List.of(new KeyVariable("a", "A"), new KeyVariable("b", "B")), false);
        assertThat(both.without(Set.of(PodSlot.variable("A"))))
                .contains(new StoreEnv<>(Store.SECRET, DB, List.of(new KeyVariable("b", "B")), false));
        assertThat(both.without(both.slots())).isEmpty();
        PodSetting<ParameterSource> folder = new EmptyDir<>("tmp", "/x", "", "");
        assertThat(folder.without(Set.of(PodSlot.path("/x/")))).isEmpty();
        assertThat(folder.without(Set.of(PodSlot.path("/y")))).contains(folder);
    }

    private static JsonObject write(List<PodSetting<ParameterSource>> settings) {
        return PodSettings.write(Optional.empty(), settings, source -> source);
    }

    private static JsonObject json(String text) {
        return (JsonObject) Json.read(text.replace('\'', '"'));
    }
}
