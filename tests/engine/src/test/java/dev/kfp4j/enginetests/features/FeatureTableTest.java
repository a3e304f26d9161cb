// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kfp4j.enginetests.peer.Python;
import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares docs/local-engine.md with runs; {@code -Dkfp4j.update=true} writes the page. It needs a {@code python3} with
 * kfp.
 */
class FeatureTableTest {

    private static final Path PAGE = Path.of("../../docs/local-engine.md");
    private static final String BEGIN = "<!-- made by FeatureTableTest: begin -->\n";
    private static final String END = "<!-- made by FeatureTableTest: end -->\n";

    @TempDir
    Path folder;

    @Test
    @Timeout(900)
    void page_saysWhatRunsShow() throws Exception {
        var python = new Python(folder);
        assumeThat(python.hasKfp()).as("a python3 that has kfp").isTrue();
        Map<String, Observed> ours = ours(python);
        Map<String, Observed> theirs = theirs(python);
        var table =
                new StringBuilder(BEGIN).append("| feature | here | `kfp.local` | a cluster |\n|---|---|---|---|\n");
        for (Feature feature : Feature.ALL) {
            table.append(String.join(
                    " | ",
                    "| " + cell(feature.text()),
                    cell(verdict(ours, feature)),
                    cell(verdict(theirs, feature)),
                    cell(feature.cluster()) + " |\n"));
        }
        table.append(END);
        String page = Files.readString(PAGE);
        String wanted =
                page.substring(0, page.indexOf(BEGIN)) + table + page.substring(page.indexOf(END) + END.length());
        if (Boolean.getBoolean("kfp4j.update")) {
            Files.writeString(PAGE, wanted);
        }
        assertThat(Feature.ALL)
                .allSatisfy(feature -> assertThat(verdict(ours, feature))
                        .as("%s: %s", feature.pipeline(), ours.get(feature.pipeline()))
                        .isEqualTo("yes"));
        assertThat(Files.readString(PAGE)).isEqualTo(wanted);
    }

    private static String verdict(Map<String, Observed> observed, Feature feature) {
        return Objects.requireNonNull(observed.get(feature.pipeline()), feature.pipeline())
                .verdict(feature);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private Map<String, Observed> ours(Python python) throws IOException, InterruptedException {
        Path place = place("ours");
        Path manifests = Files.createDirectory(folder.resolve("manifests"));
        python.script("features.py", "compile", manifests.toString(), place.toString());
        var observed = new LinkedHashMap<String, Observed>();
        for (Feature feature : Feature.ALL) {
            String yaml = Files.readString(manifests.resolve(feature.pipeline() + ".yaml"));
            Path file = place.resolve(feature.pipeline());
            try {
                RunResult result = LocalEngine.builder()
                        .store(folder.resolve("store"))
                        .isolation(Isolation.JVM)
                        .build()
                        .run(JavaSteps.in(ManifestYaml.read(yaml, feature.pipeline())), Map.of());
                Optional<String> problem = result.succeeded()
                        ? Optional.empty()
                        : Optional.of(result.failures().stream()
                                .findFirst()
                                .map(FeatureTableTest::failure)
                                .orElse("the run fails"));
                observed.put(
                        feature.pipeline(), Observed.of(output(result.outputs().parameters()), problem, file));
            } catch (RunRefusedException e) {
                observed.put(
                        feature.pipeline(),
                        Observed.of(Optional.empty(), Optional.of(String.valueOf(e.getMessage())), file));
            }
        }
        return observed;
    }

    private static String failure(TaskResult task) {
        return task.path() + " fails: "
                + task.failure().map(failure -> failure.summary()).orElse("");
    }

    private Map<String, Observed> theirs(Python python) throws IOException, InterruptedException {
        Path place = place("theirs");
        Path runs = Files.createDirectory(folder.resolve("kfp"));
        var results = ((JsonObject) Json.read(python.script("features.py", "run", runs.toString(), place.toString())))
                .members();
        var observed = new LinkedHashMap<String, Observed>();
        for (var result : results.entrySet()) {
            var members = ((JsonObject) result.getValue()).members();
            Optional<String> output =
                    members.get("outputs") instanceof JsonObject outputs ? output(outputs.members()) : Optional.empty();
            Optional<String> problem =
                    Optional.ofNullable(members.get("error")).map(error -> ((JsonString) error).value());
            observed.put(result.getKey(), Observed.of(output, problem, place.resolve(result.getKey())));
        }
        return observed;
    }

    private static Optional<String> output(Map<String, JsonValue> outputs) {
        return Optional.ofNullable(outputs.get("Output"))
                .map(value -> value instanceof JsonString text ? text.value() : Json.write(value));
    }

    /** A folder for what steps leave, with the file that the importer wants. */
    private Path place(String name) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name));
        Files.writeString(place.resolve("imported"), "imported");
        return place;
    }
}
