// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import dev.kfp4j.local.internal.kubernetes.StepSettings;
import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.internal.plan.StepPlan;
import dev.kfp4j.local.internal.plan.TaskPlan;
import dev.kfp4j.local.internal.secrets.Secrets;
import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ExecutorSpec.EnvVar;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.kubernetes.UnreadableSettingException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Makes calls of a step with one input parameter, one input artifact and one output. */
final class CallMaker {

    String component = "comp-train";
    String image = "image:1";
    List<String> command = ContainerLayout.command("app.Unit0");
    List<String> args = new ArrayList<>(ContainerLayout.args());
    final Map<String, String> environment = new TreeMap<>();
    final Map<String, JsonValue> parameters = new TreeMap<>(Map.of("seed", JsonValue.of(1)));
    Optional<Digest> digest = Optional.of(new Digest("a".repeat(64)));
    String uri = "/runs/1/x_train";
    Map<String, JsonValue> metadata = Map.of();
    Map<String, ParameterType> outputs = new TreeMap<>(Map.of("Output", ParameterType.STRING));
    Optional<CachingOptions> caching = Optional.of(new CachingOptions(true, ""));
    StepSettings<String> settings = StepSettings.none();
    final TreeMap<String, ArtifactSource> sources = new TreeMap<>();
    UUID run = UUID.randomUUID();
    TaskPath path = TaskPath.of("train");

    /** A call in a run of its own. */
    StepCall next() {
        run = UUID.randomUUID();
        return call();
    }

    StepCall call() {
        var env = environment.entrySet().stream()
                .map(entry -> new EnvVar(entry.getKey(), entry.getValue()))
                .toList();
        var container = new Container(image, command, args, env, Optional.empty());
        var task = new TaskSpec(
                path.key(),
                component,
                new TreeMap<>(),
                sources,
                List.of(),
                caching,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
        var declared = new TreeMap<String, ParameterSpec>();
        outputs.forEach((name, type) -> declared.put(name, TestPipeline.required(type)));
        var spec = new ComponentSpec(
                IoSpec.of(Map.of(), Map.of()),
                IoSpec.of(declared, Map.of()),
                new ComponentSpec.ExecutorRef("exec-train"),
                List.of());
        var step = new StepPlan(container, Optional.empty(), Optional.empty());
        var artifact = new ArtifactValue("x_train", TestPipeline.DATASET, uri, metadata, digest);
        var info = new RunInfo("housing", "housing-" + run, run, Path.of("runs"), Instant.EPOCH, new TreeMap<>());
        return new StepCall(
                info,
                path,
                new TaskPlan(task, spec, new TreeSet<>(), step),
                step,
                settings,
                Values.of(parameters, Map.of("x_train", List.of(artifact))));
    }

    /** The settings of an executor in which all names are constants. */
    static StepSettings<String> settings(String json) throws UnreadableSettingException {
        return StepSettings.read((JsonObject) Json.read(json), Secrets.none("secrets.yaml"))
                .resolve(source -> StepSettings.name(((ParameterSource.Constant) source).value()));
    }
}
