// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import static dev.kfp4j.local.testing.TestPipeline.optional;
import static dev.kfp4j.local.testing.TestPipeline.required;
import static dev.kfp4j.local.testing.TestPipeline.withDefault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputResolverTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final RunInfo RUN =
            new RunInfo("p", "p-1", ID, Path.of("/r"), Instant.parse("2026-01-02T03:04:05.678Z"), new TreeMap<>());

    @Test
    void unboundInput_takesItsDefaultOrStaysAway() throws Exception {
        var declared = parameters(
                Map.of("d", withDefault(ParameterType.STRING, JsonValue.of("x")), "o", optional(ParameterType.STRING)));
        assertThat(resolve(Map.of(), declared, Values.NONE, Map.of())).containsOnly(Map.entry("d", JsonValue.of("x")));
    }

    @Test
    void nullFromAround_countsAsNotGiven() throws Exception {
        var declared = parameters(Map.of("d", withDefault(ParameterType.STRING, JsonValue.of("x"))));
        var around = Values.of(Map.of("a", JsonValue.NULL), Map.of());
        assertThat(resolve(Map.of("d", new ParameterSource.ComponentInput("a")), declared, around, Map.of()))
                .containsEntry("d", JsonValue.of("x"));
    }

    @Test
    void nothingForARequiredInput_isRefused() {
        var declared = parameters(Map.of("r", required(ParameterType.STRING)));
        assertThatThrownBy(() ->
                        resolve(Map.of("r", new ParameterSource.ComponentInput("a")), declared, Values.NONE, Map.of()))
                .hasMessage("input \"r\" has no value");
    }

    @Test
    void outputOfATask_isCheckedWhereItIsUsed() {
        var declared = parameters(Map.of("r", required(ParameterType.LIST)));
        var siblings = Map.of("t", Values.of(Map.of("o", JsonValue.of(1)), Map.of()));
        assertThatThrownBy(() ->
                        resolve(Map.of("r", new ParameterSource.TaskOutput("t", "o")), declared, Values.NONE, siblings))
                .hasMessage("input \"r\" must be a list, not a number: 1");
    }

    @Test
    void boundButUndeclaredInput_isThereForPlaceholders() throws Exception {
        assertThat(resolve(
                        Map.of("pipelinechannel--x", new ParameterSource.Constant(JsonValue.of(1))),
                        parameters(Map.of()),
                        Values.NONE,
                        Map.of()))
                .containsEntry("pipelinechannel--x", JsonValue.of(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{$.pipeline_job_name}}                   | p-1",
                "{{$.pipeline_job_resource_name}}          | p-1",
                "{{$.pipeline_job_uuid}}                   | 00000000-0000-0000-0000-000000000001",
                "{{$.pipeline_task_name}}                  | shown name",
                "{{$.pipeline_job_create_time_utc}}        | 2026-01-02T03:04:05Z",
                "{{$.pipeline_job_schedule_time_utc}}      | 2026-01-02T03:04:05Z",
                "run {{$.pipeline_job_name}}               | run {{$.pipeline_job_name}}",
            })
    void placeholderOfTheRun_isReplacedIfItIsTheWholeConstant(String constant, String expected) throws Exception {
        assertThat(resolve(
                        Map.of("s", new ParameterSource.Constant(JsonValue.of(constant))),
                        parameters(Map.of("s", required(ParameterType.STRING))),
                        Values.NONE,
                        Map.of()))
                .containsEntry("s", JsonValue.of(expected));
    }

    @Test
    void artifactThatIsMissing_isRefusedUnlessItIsOptional() throws Exception {
        var source = Map.<String, ArtifactSource>of("a", new ArtifactSource.ComponentInput("x"));
        var resolver =
                new InputResolver(RUN, TaskPath.ROOT, Values.NONE, task -> TaskState.FAILED, new CelExpressions());
        assertThatThrownBy(() -> resolver.resolve(task(Map.of(), source), artifact(false), Map.of()))
                .hasMessage("input artifact \"a\" has no value");
        assertThat(resolver.resolve(task(Map.of(), source), artifact(true), Map.of())
                        .artifacts())
                .isEmpty();
    }

    @Test
    void selector_picksAPartOfAValue_whichIsThenCheckedAgainstTheInput() throws Exception {
        var source = new ParameterSource.ComponentInput("c", Optional.of("parseJson(string_value)[\"k\"]"));
        var around = Values.of(Map.of("c", Json.read("{\"k\": 5, \"l\": \"it's\"}")), Map.of());

        assertThat(resolve(
                        Map.of("n", source),
                        parameters(Map.of("n", required(ParameterType.NUMBER_INTEGER))),
                        around,
                        Map.of()))
                .containsEntry("n", JsonValue.of(5));
        assertThat(resolve(
                        Map.of("n", source), parameters(Map.of("n", required(ParameterType.STRING))), around, Map.of()))
                .containsEntry("n", JsonValue.of("5"));
        assertThatThrownBy(() -> resolve(
                        Map.of("n", source),
                        parameters(Map.of("n", required(ParameterType.BOOLEAN))),
                        around,
                        Map.of()))
                .hasMessage("input \"n\" must be true or false, not a number: 5");
    }

    @Test
    void selectorOfWhatIsNotThere_failsWithTheSelector() {
        var source = new ParameterSource.ComponentInput("c", Optional.of("parseJson(string_value)[\"gone\"]"));
        var around = Values.of(Map.of("c", Json.read("{\"k\": 5}")), Map.of());

        assertThatThrownBy(() -> resolve(
                        Map.of("n", source), parameters(Map.of("n", required(ParameterType.STRING))), around, Map.of()))
                .hasMessage("its selector parseJson(string_value)[\"gone\"] cannot be evaluated: it uses a"
                        + " value that does not exist: gone");
    }

    private static IoSpec artifact(boolean isOptional) {
        var type = TestPipeline.DATASET;
        return IoSpec.of(Map.of(), Map.of("a", new ArtifactSpec(type, false, isOptional, "", Map.of())));
    }

    private static IoSpec parameters(Map<String, ParameterSpec> specs) {
        return IoSpec.of(specs, Map.of());
    }

    private static Map<String, JsonValue> resolve(
            Map<String, ParameterSource> sources, IoSpec declared, Values around, Map<String, Values> siblings)
            throws ValueException {
        return new InputResolver(RUN, TaskPath.ROOT, around, task -> TaskState.FAILED, new CelExpressions())
                .resolve(task(sources, Map.of()), declared, siblings)
                .parameters();
    }

    private static TaskSpec task(Map<String, ParameterSource> parameters, Map<String, ArtifactSource> artifacts) {
        return new TaskSpec(
                "shown name",
                "comp",
                new TreeMap<>(parameters),
                new TreeMap<>(artifacts),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
