// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ManifestYamlWriteTest {
    private static final Path RESOURCES = Path.of("src/test/resources/dev/kfp4j/manifest/io");

    @Test
    void training_isWrittenAsTheGoldenText() throws IOException {
        assertThat(ManifestYaml.write(SampleManifests.training())).isEqualTo(golden("training.yaml"));
    }

    /** Set KFP4J_UPDATE_GOLDENS to rewrite the files from what is written now. */
    private static String golden(String name) throws IOException {
        var file = RESOURCES.resolve(name);
        if (System.getenv("KFP4J_UPDATE_GOLDENS") != null) {
            Files.writeString(file, ManifestYaml.write(SampleManifests.training()), StandardCharsets.UTF_8);
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
