// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.IoSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HalfWrittenTest {

    @TempDir
    Path folder;

    @Test
    void whatAStepWasWritingWhenItWasKilled_isNotPutAside() throws Exception {
        var task = new TaskFolder(folder);
        task.prepare(1, IoSpec.NONE);
        Files.writeString(folder.resolve("log.txt"), "said");
        Files.writeString(folder.resolve(".executor-output.json.1f.tmp"), "{");
        Files.writeString(
                Files.createDirectory(folder.resolve("outputs/.model.2e.tmp")).resolve("part"), "half");

        task.prepare(1, IoSpec.NONE);

        try (var files = Files.walk(folder)) {
            assertThat(files.map(file -> folder.relativize(file).toString()))
                    .contains("earlier/1/log.txt")
                    .noneMatch(name -> name.contains(".tmp"));
        }
    }
}
