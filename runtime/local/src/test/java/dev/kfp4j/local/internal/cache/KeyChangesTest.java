// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.internal.kubernetes.StepSettings;
import dev.kfp4j.local.internal.memo.ArtifactKeeper;
import dev.kfp4j.local.internal.memo.StepKey;
import dev.kfp4j.local.internal.runner.process.ProcessStepRunner;
import dev.kfp4j.local.internal.runner.step.ClassPath;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.settings.CacheSettings;
import dev.kfp4j.local.testing.JavaProject;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyChangesTest {

    @TempDir
    Path folder;

    private final InMemoryHistory history = new InMemoryHistory();
    private final CallMaker call = new CallMaker();
    private JavaProject program;

    @BeforeEach
    void makeProgram() {
        program = new JavaProject(folder.resolve("classes"))
                .source("app.Unit0", "package app; class Unit0 { int n = Trainer.n() + Other.n(); }")
                .source("app.Trainer", "package app; class Trainer { static int n() { return 1; } }")
                .source("app.Other", "package app; class Other { static int n() { return 1; } }")
                .build();
    }

    private StepKey key() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var classPath = new ClassPath(program.classes().toString());
        var runner = new ProcessStepRunner(java, classPath, List.of(), Duration.ofSeconds(1));
        return new StepCache(history, ArtifactKeeper.IN_PLACE, runner, CacheSettings.ON, Clock.systemUTC())
                .key(call.next());
    }

    private List<String> changes(Runnable change) {
        StepKey before = key();
        change.run();
        return KeyChanges.between(history, before, key());
    }

    @Test
    void nothing_isSaidOfEqualKeys() {
        assertThat(changes(() -> {})).isEmpty();
    }

    @Test
    void changedClasses_areNamed() {
        assertThat(changes(() -> program.source(
                                "app.Trainer",
                                "package app; class Trainer { static int n() { return new Object() {}.hashCode(); } }")
                        .build()))
                .containsExactly("class Trainer changed");
        assertThat(changes(() -> program.source(
                                "app.Trainer", "package app; class Trainer { static int n() { return 3; } }")
                        .source("app.Other", "package app; class Other { static int n() { return New.n(); } }")
                        .source("app.New", "package app; class New { static int n() { return 3; } }")
                        .build()))
                .containsExactly("classes Other, Trainer changed", "class New is new");
    }

    @Test
    void changedInputsAndEnvironment_areNamedWithTheirValues() {
        call.environment.put("MODE", "a");
        assertThat(changes(() -> {
                    call.parameters.put("seed", JsonValue.of(2));
                    call.parameters.put("more", JsonValue.of("x"));
                    call.environment.put("MODE", "b");
                    call.digest = Optional.of(new Digest("b".repeat(64)));
                }))
                .containsExactly(
                        "input more is new: 'x'",
                        "input seed 1 -> 2",
                        "artifact x_train differs",
                        "environment MODE 'a' -> 'b'");
    }

    @Test
    void changedContainer_isNamed() {
        assertThat(changes(() -> {
                    call.image = "image:2";
                    call.args.add("--more");
                }))
                .containsExactly("image 'image:1' -> 'image:2'", "the command differs");
    }

    @Test
    void changedSetting_isNamedWithItsField() throws Exception {
        call.settings = CallMaker.settings("""
                {"secretAsEnv": [{"secretName": "db", "keyToEnv": [{"secretKey": "password", "envVar": "PASSWORD"}]}],
                 "secretAsVolume": [{"secretName": "db", "mountPath": "/etc/db"}],
                 "pvcMount": [{"constant": "data", "mountPath": "/data"}, {"constant": "old", "mountPath": "/old"}]}""");
        StepSettings<String> now = CallMaker.settings("""
                {"secretAsEnv": [{"secretName": "archive", "keyToEnv": [{"secretKey": "pin", "envVar": "PASSWORD"}]}],
                 "configMapAsVolume": [{"configMapName": "levels", "mountPath": "/etc/levels"}],
                 "pvcMount": [{"constant": "new", "mountPath": "/old"}, {"constant": "data", "mountPath": "/data"}],
                 "fieldPathAsEnv": [{"name": "POD", "fieldPath": "metadata.name"}]}""");

        assertThat(changes(() -> call.settings = now))
                .containsExactly(
                        "configMapAsVolume is new: {\"configMapName\":\"levels\",\"mountPath\":\"/etc/levels\"}",
                        "fieldPathAsEnv is new: {\"POD\":\"metadata.name\"}",
                        "pvcMount pvcName 'old' -> 'new'",
                        "secretAsEnv keyToEnv PASSWORD 'password' -> 'pin'",
                        "secretAsEnv secretName 'db' -> 'archive'",
                        "secretAsVolume is gone, was {\"mountPath\":\"/etc/db\",\"secretName\":\"db\"}");
    }

    @Test
    void differenceInsideOfALargeValue_isShown() {
        call.parameters.put("options", Json.read("{\"depth\": {\"least\": 1, \"most\": 9}, \"name\": \"x\"}"));
        call.parameters.put("text", JsonValue.of("a".repeat(200) + "b".repeat(200)));

        assertThat(changes(() -> {
                    call.parameters.put(
                            "options", Json.read("{\"depth\": {\"least\": 1, \"most\": 8}, \"name\": \"x\"}"));
                    call.parameters.put("text", JsonValue.of("a".repeat(200) + "c"));
                }))
                .containsExactly(
                        "input options depth most 9 -> 8",
                        "input text '…" + "a".repeat(20) + "b".repeat(40) + "…' -> '…" + "a".repeat(20) + "c'");
    }

    @Test
    void manyDifferencesOfOneValue_areCounted() {
        call.parameters.put("all", Json.read("{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1}"));

        assertThat(changes(() -> call.parameters.put(
                        "all", Json.read("{\"a\":2,\"b\":2,\"c\":2,\"d\":2,\"e\":2,\"f\":2,\"g\":1}"))))
                .hasSize(6)
                .startsWith("input all a 1 -> 2")
                .endsWith("input all differs in one more place");
    }
}
