// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Manifests that KFP's own compiler has written, with their Python steps in containers, beside KFP's own local runner.
 * Needs {@code -Dkfp4j.test.image=NAME}, the image that {@code .ci/engine-image} makes, and a {@code python3} that has
 * kfp.
 */
class PeerTest {

    /**
     * Where the peer differs from a cluster and we do not: there, and here, a whole number is written into a text
     * without a point.
     */
    private static final Map<String, Map<String, JsonValue>> DIFFERENT =
            Map.of("text-of-parts", Map.of("Output", JsonValue.of("Ada has 6 of them")));

    @TempDir
    Path folder;

    @TestFactory
    @Timeout(900)
    Stream<DynamicTest> pipelines_giveWhatTheyGiveInKfpsOwnRunner() throws Exception {
        String image = System.getProperty("kfp4j.test.image", "");
        assumeThat(image).as("-Dkfp4j.test.image, made by .ci/engine-image").isNotEmpty();
        var python = new Python(folder);
        assumeThat(python.hasKfp()).as("a python3 that has kfp").isTrue();

        Path manifests = Files.createDirectory(folder.resolve("manifests"));
        python.script("peer_pipelines.py", "compile", image, manifests.toString());
        String printed = python.script(
                "peer_pipelines.py",
                "run",
                Files.createDirectory(folder.resolve("kfp")).toString());
        var peer = ((JsonObject) Json.read(printed)).members();
        assertThat(peer).hasSizeGreaterThan(12);
        return peer.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> compare(entry.getKey(), manifests, ((JsonObject) entry.getValue()).members())));
    }

    private void compare(String name, Path manifests, Map<String, JsonValue> peer) throws IOException {
        assertThat(peer).as("the peer runs it").containsKey("outputs");
        var theirs = ((JsonObject) peer.get("outputs")).members();
        String yaml = Files.readString(manifests.resolve(name + ".yaml"));
        RunResult ours = LocalEngine.builder()
                .store(folder.resolve("store"))
                .build()
                .run(ManifestYaml.read(yaml, name), Map.of());
        assertThat(ours.succeeded()).as("%s %s", ours.failures(), ours.reason()).isEqualTo(!theirs.isEmpty());
        if (DIFFERENT.containsKey(name)) {
            assertThat(ours.outputs().parameters())
                    .isEqualTo(DIFFERENT.get(name))
                    .isNotEqualTo(theirs);
        } else {
            assertThat(ours.outputs().parameters()).isEqualTo(theirs);
        }
    }
}
