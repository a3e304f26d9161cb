// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.internal.memo.ArtifactKeeper;
import dev.kfp4j.local.internal.memo.StepKey;
import dev.kfp4j.local.internal.runner.process.ProcessStepRunner;
import dev.kfp4j.local.internal.runner.step.ClassPath;
import dev.kfp4j.local.internal.runner.step.JavaProgram;
import dev.kfp4j.local.internal.runner.step.RunningStep;
import dev.kfp4j.local.internal.runner.step.StepRefusal;
import dev.kfp4j.local.internal.runner.step.StepRequest;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.settings.CacheSettings;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The texts of keys, letter by letter: stores hold them, and a step is found again only by an equal one. A test that
 * fails here tells of a change that needs a migration of stores.
 */
class KeyTextTest {

    /** {@code class A { int n = 1; }} for Java 17, without debug information. */
    private static final String CLASS_FILE =
            "yv66vgAAAD0ADgoAAgADBwAEDAAFAAYBABBqYXZhL2xhbmcvT2JqZWN0AQAGPGluaXQ+AQADKClW"
                    + "CQAIAAkHAAoMAAsADAEAAUEBAAFuAQABSQEABENvZGUAIAAIAAIAAAABAAAACwAMAAAAAQAAAAUABgABAA0AAAAWAAIAAQAAAAoqtwABKgS1AAex"
                    + "AAAAAAAA";

    @TempDir
    Path folder;

    private final CallMaker call = new CallMaker();

    /** Starts nothing. */
    private record StillRunner(Optional<JavaProgram> program) implements StepRunner {
        @Override
        public Optional<StepRefusal> refusal(Container container) {
            return Optional.empty();
        }

        @Override
        public JsonObject identity(Container container) {
            return new JsonObject(Map.of("image", JsonValue.of("sha256:1")));
        }

        @Override
        public Optional<JavaProgram> program(Container container) {
            return program;
        }

        @Override
        public RunningStep start(StepRequest attempt, IntConsumer whenEnded) {
            throw new UnsupportedOperationException();
        }
    }

    private StepKey key(Optional<JavaProgram> program) {
        return new StepCache(
                        new InMemoryHistory(),
                        ArtifactKeeper.IN_PLACE,
                        new StillRunner(program),
                        CacheSettings.ON,
                        Clock.systemUTC())
                .key(call.next());
    }

    private JsonValue part(KeyPart part) {
        return key(Optional.empty()).parts().members().get(part.text());
    }

    @Test
    void wholeKey() throws Exception {
        Files.write(folder.resolve("A.class"), Base64.getDecoder().decode(CLASS_FILE));
        call.outputs.put("score", ParameterType.NUMBER_DOUBLE);
        call.environment.put("MODE", "fast");
        call.metadata = new TreeMap<>(Map.of("rows", JsonValue.of(2.5)));
        call.caching = Optional.of(new CachingOptions(true, "mine"));
        call.sources.put("x_train", new ArtifactSource.TaskOutput("split", "train"));

        StepKey key = key(Optional.of(new JavaProgram(folder.toString(), "A", 17, Optional.empty())));

        assertThat(Json.write(key.parts())).isEqualTo("""
                {"artifacts":{"x_train":[{"metadata":{"rows":2.5},"name":"x_train","sha256":"%s",\
                "type":"system.Dataset 0.0.1"}]},\
                "cacheKey":"mine",\
                "code":"666252d1da2372f294276a437c1b5702a4e3976afb68a608e823117ac4610c8b",\
                "command":[["java","-cp","/app/resources:/app/classes:/app/libs/*","app.Unit0"],\
                ["--executor_input","{{$}}"]],\
                "component":"comp-train",\
                "environment":{"MODE":"fast"},\
                "image":"image:1",\
                "outputs":{"artifacts":{},"parameters":{"Output":"STRING","score":"NUMBER_DOUBLE"}},\
                "parameters":{"seed":1},\
                "runner":{"image":"sha256:1"},\
                "settings":{},\
                "sources":{"x_train":"split"}}""".formatted("a".repeat(64)));
        assertThat(key.parts().members())
                .containsOnlyKeys(
                        List.of(KeyPart.values()).stream().map(KeyPart::text).toList());
        assertThat(key.digest()).isEqualTo(Digest.of("comp-train\0mine"));
    }

    @Test
    void digest_isOfAllPartsButThoseForPeople() {
        call.sources.put("x_train", new ArtifactSource.TaskOutput("split", "train"));
        StepKey key = key(Optional.empty());

        var essence = new TreeMap<>(key.parts().members());
        essence.remove("sources");
        assertThat(key.digest()).isEqualTo(Digest.of(Json.write(new JsonObject(essence))));
    }

    @Test
    void artifactThatIsNotKept() {
        call.digest = Optional.empty();

        assertThat(Json.write(part(KeyPart.ARTIFACTS)))
                .isEqualTo("{\"x_train\":[{\"metadata\":{},\"name\":\"x_train\",\"type\":\"system.Dataset 0.0.1\","
                        + "\"uri\":\"/runs/1/x_train\"}]}");
    }

    @Test
    void settings() throws Exception {
        call.settings = CallMaker.settings("""
                {"secretAsEnv": [{"secretName": "db", "keyToEnv": [{"secretKey": "password", "envVar": "PASSWORD"},
                                                                 {"secretKey": "user", "envVar": "DB_USER"}]}],
                 "configMapAsEnv": [{"configMapName": "levels", "optional": true,
                                     "keyToEnv": [{"configMapKey": "log", "envVar": "LOG"}]}],
                 "secretAsVolume": [{"secretName": "db", "mountPath": "/etc/db"}],
                 "configMapAsVolume": [{"configMapName": "levels", "mountPath": "/etc/levels", "optional": true}],
                 "pvcMount": [{"constant": "data", "mountPath": "/data"},
                              {"constant": "data", "mountPath": "/part", "subPath": "a/b"}],
                 "emptyDirMounts": [{"volumeName": "tmp", "mountPath": "/scratch"}],
                 "genericEphemeralVolume": [{"volumeName": "big", "mountPath": "/big"}],
                 "fieldPathAsEnv": [{"name": "POD", "fieldPath": "metadata.name"}]}""");

        assertThat(Json.write(part(KeyPart.SETTINGS))).isEqualTo("""
                {"configMapAsEnv":[{"configMapName":"levels","keyToEnv":{"LOG":"log"},"optional":true}],\
                "configMapAsVolume":[{"configMapName":"levels","mountPath":"/etc/levels","optional":true}],\
                "emptyDirMounts":[{"mountPath":"/scratch","volumeName":"tmp"},{"mountPath":"/big","volumeName":"big"}],\
                "fieldPathAsEnv":{"POD":"metadata.name"},\
                "pvcMount":[{"mountPath":"/data","pvcName":"data"},\
                {"mountPath":"/part","pvcName":"data","subPath":"a/b"}],\
                "secretAsEnv":[{"keyToEnv":{"DB_USER":"user","PASSWORD":"password"},"secretName":"db"}],\
                "secretAsVolume":[{"mountPath":"/etc/db","secretName":"db"}]}""");
    }

    @Test
    void typesOfOutputs_areThoseOfTheManifest() {
        call.outputs.clear();
        for (ParameterType type : ParameterType.values()) {
            call.outputs.put(type.name().toLowerCase(Locale.ROOT), type);
        }

        assertThat(Json.write(part(KeyPart.OUTPUTS))).isEqualTo("""
                {"artifacts":{},"parameters":{"boolean":"BOOLEAN","list":"LIST","number_double":"NUMBER_DOUBLE",\
                "number_integer":"NUMBER_INTEGER","string":"STRING","struct":"STRUCT","task_config":"TASK_CONFIG",\
                "task_final_status":"TASK_FINAL_STATUS"}}""");
    }

    @Test
    void processOfAStep() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var runner = new ProcessStepRunner(java, new ClassPath(""), List.of("-Xmx1g"), Duration.ZERO);

        var expected = new TreeMap<String, JsonValue>();
        expected.put("java", JsonValue.of(Runtime.version().feature()));
        expected.put("options", new JsonValue.JsonArray(Collections.singletonList(JsonValue.of("-Xmx1g"))));
        for (String variable : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")) {
            Optional.ofNullable(System.getenv(variable))
                    .ifPresent(value -> expected.put(variable, JsonValue.of(value)));
        }
        assertThat(Json.write(runner.identity(call.call().step().container())))
                .isEqualTo(Json.write(new JsonObject(expected)));
    }
}
