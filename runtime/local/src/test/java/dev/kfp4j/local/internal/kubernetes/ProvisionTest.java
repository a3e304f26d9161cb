// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.internal.runner.step.StepMount;
import dev.kfp4j.local.internal.secrets.Secrets;
import dev.kfp4j.local.internal.secrets.SecretsFile;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.kubernetes.EnvironmentSetting;
import dev.kfp4j.manifest.kubernetes.UnreadableSettingException;
import dev.kfp4j.manifest.kubernetes.VolumeSetting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvisionTest {

    private static final TaskPath TASK = TaskPath.of("inner", "a");

    @TempDir
    private Path folder;

    private RunInfo run;
    private Secrets secrets;

    @BeforeEach
    void make() throws Exception {
        run = new RunInfo("p", "p-1", new UUID(0, 1), folder.resolve("runs/p-1"), Instant.EPOCH, new TreeMap<>());
        Path file = Files.writeString(folder.resolve("s.yaml"), """
                secrets: {db: {user: reader, password: hunter2}}
                configMaps: {settings: {level: debug}}
                """);
        secrets = SecretsFile.read(file, Map.of());
    }

    @Test
    void volumes_areFoldersThatGoWithTheAttempt() throws Exception {
        StepSettings<String> settings = settings("""
                {"secretAsVolume": [{"secretName": "db", "mountPath": "/etc/db"}],
                 "configMapAsVolume": [{"configMapName": "gone", "mountPath": "/etc/x", "optional": true}],
                 "emptyDirMounts": [{"volumeName": "tmp", "mountPath": "/scratch"}]}""");
        List<StepMount> mounts;
        try (var provision = new Provision(run, TASK, settings)) {
            mounts = provision.mounts();

            assertThat(mounts).extracting(StepMount::target).containsExactly("/etc/db", "/scratch");
            assertThat(mounts.get(0).isReadOnly()).isTrue();
            assertThat(mounts.get(0).source().resolve("password")).hasContent("hunter2");
            assertThat(mounts.get(1).isReadOnly()).isFalse();
            Path own = mounts.get(0).source().getParent().getParent();
            assertThat(Files.getPosixFilePermissions(own)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
        assertThat(mounts).allSatisfy(mount -> assertThat(mount.source()).doesNotExist());
    }

    @Test
    void claim_isTheFolderOfItsVolume_andNothingOutsideOfIt() throws Exception {
        Files.createDirectories(folder.resolve("volumes/data"));
        try (var provision = new Provision(run, TASK, settings("""
                {"pvcMount": [{"constant": "data", "mountPath": "/data", "subPath": "in/side"}]}"""))) {
            assertThat(provision.mounts())
                    .containsExactly(new StepMount(folder.resolve("volumes/data/in/side"), "/data", false));
        }
        try (var provision = new Provision(run, TASK, settings("""
                {"pvcMount": [{"constant": "data", "mountPath": "/data", "subPath": "../other"}]}"""))) {
            assertThatThrownBy(provision::mounts).hasMessageContaining("leads out of its volume");
        }
    }

    @Test
    void nameFromAnInput_isResolved_andWithoutAValueItsEntryIsLeftOut() throws Exception {
        StepSettings<String> settings = settings("""
                {"secretAsEnv": [
                   {"secretNameParameter": {"componentInputParameter": "which"},
                    "keyToEnv": [{"secretKey": "user", "envVar": "DB_USER"}]},
                   {"secretNameParameter": {"componentInputParameter": "none"},
                    "keyToEnv": [{"secretKey": "user", "envVar": "OTHER"}]}],
                 "fieldPathAsEnv": [{"name": "POD", "fieldPath": "metadata.name"}]}""");

        try (var provision = new Provision(run, TASK, settings)) {
            assertThat(provision.environment())
                    .containsOnly(Map.entry("DB_USER", "reader"), Map.entry("POD", "p-1-inner-a"));
        }
    }

    @Test
    void keyThatIsNotThere_failsWithItsNameAndNoValue() throws Exception {
        StepSettings<String> settings = settings("""
                {"secretAsEnv": [{"secretName": "db", "keyToEnv": [{"secretKey": "gone", "envVar": "X"}]}]}""");

        try (var provision = new Provision(run, TASK, settings)) {
            assertThatThrownBy(provision::environment)
                    .isInstanceOf(ValueException.class)
                    .hasMessageContaining("the secret \"db\" has no key \"gone\"")
                    .hasMessageNotContaining("hunter2");
        }
    }

    @Test
    void everySettingThatAStepSees_isProvided() {
        // A new kind needs a place in Provision, and in the keys of steps.
        assertThat(EnvironmentSetting.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(EnvironmentSetting.StoreEnv.class, EnvironmentSetting.FieldEnv.class);
        assertThat(VolumeSetting.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        VolumeSetting.StoreVolume.class,
                        VolumeSetting.ClaimVolume.class,
                        VolumeSetting.EmptyVolume.class);
    }

    /** All names are constants, but for the input "which", which is "db". */
    private StepSettings<String> settings(String json) throws UnreadableSettingException {
        return StepSettings.read((JsonObject) Json.read(json), secrets).resolve(source -> {
            if (source instanceof ParameterSource.ComponentInput input) {
                return input.input().equals("which") ? Optional.of("db") : Optional.empty();
            }
            return StepSettings.name(((ParameterSource.Constant) source).value());
        });
    }
}
