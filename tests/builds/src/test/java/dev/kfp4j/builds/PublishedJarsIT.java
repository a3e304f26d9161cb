// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The content of the published jars. */
final class PublishedJarsIT {

    @Test
    void processor_holdsNoClassUnderAForeignName() throws IOException {
        assertThat(entries("kfp4j-processor"))
                .filteredOn(name -> name.endsWith(".class"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("dev/kfp4j/processor/"));
    }

    @Test
    void processor_registersNoServiceButItself() throws IOException {
        assertThat(entries("kfp4j-processor"))
                .filteredOn(name -> name.startsWith("META-INF/services/"))
                .isSubsetOf("META-INF/services/javax.annotation.processing.Processor");
    }

    @ParameterizedTest
    @CsvSource({
        "kfp4j-annotations, dev.kfp4j.annotations",
        "kfp4j-manifest, dev.kfp4j.manifest",
        "kfp4j-runtime, dev.kfp4j.runtime",
        "kfp4j-local, dev.kfp4j.local",
        "kfp4j-cli, dev.kfp4j.cli",
        "kfp4j-processor, dev.kfp4j.processor",
    })
    void everyJar_hasAStableModuleName(String artifactId, String module) {
        assertThat(ModuleFinder.of(Published.jar(artifactId)).findAll())
                .extracting(found -> found.descriptor().name())
                .containsExactly(module);
    }

    @ParameterizedTest
    @CsvSource({"kfp4j-annotations", "kfp4j-manifest", "kfp4j-runtime"})
    void jarOnAStepsPath_isARealModule(String artifactId) {
        assertThat(ModuleFinder.of(Published.jar(artifactId)).findAll())
                .noneMatch(found -> found.descriptor().isAutomatic());
    }

    private static List<String> entries(String artifactId) throws IOException {
        try (var jar = new JarFile(Published.jar(artifactId).toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }
    }
}
