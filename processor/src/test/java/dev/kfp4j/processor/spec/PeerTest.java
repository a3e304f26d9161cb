// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.processor.spec.RandomPipelines.Family;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random pipelines, translated by KFP's own compiler too: both graphs reduce to the same canonical form. Needs
 * {@code -Dkfp4j.peer.python=} a Python with {@code kfp}, and {@code -Dkfp4j.peer.script=} the script that compiles and
 * compares all pairs of files in a folder and says what differs.
 */
class PeerTest {
    private static final int CASES = 200;

    @Test
    @EnabledIfSystemProperty(named = "kfp4j.peer.python", matches = ".+")
    void graphsAreThoseOfThePeer(@TempDir Path temporary) throws Exception {
        Path folder = Path.of(System.getProperty("kfp4j.peer.folder", temporary.toString()));
        for (long seed = 0; seed < CASES; seed++) {
            Family family = RandomPipelines.family(seed, new RandomRules(true));
            var manifest = new ManifestBuilder("kfp4j-test", "img").build(family.main(), family.all());
            Files.writeString(folder.resolve("case_" + seed + ".yaml"), ManifestYaml.write(manifest));
            Files.writeString(folder.resolve("case_" + seed + ".py"), PythonSource.of(family));
        }
        Process process = new ProcessBuilder(
                        System.getProperty("kfp4j.peer.python"),
                        System.getProperty("kfp4j.peer.script"),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
