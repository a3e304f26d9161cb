// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.annotations.SchemaTitle;
import dev.kfp4j.artifacts.Artifact;
import dev.kfp4j.artifacts.ArtifactHandle;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Model;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline language when a pipeline is called as plain Java. */
class KfpTest {
    @SchemaTitle("acme.Tokenizer")
    static final class Tokenizer extends Artifact {
        Tokenizer(ArtifactHandle handle) {
            super(handle);
        }
    }

    @SchemaTitle("acme.Closed")
    static final class Closed extends Artifact {
        Closed() {
            super(ArtifactHandle.create());
        }
    }

    @Test
    void importedFile_isLocal(@TempDir Path folder) {
        Path file = folder.resolve("a table.csv");

        Dataset byUri = Kfp.importArtifact(Dataset.class, file.toUri().toString());
        Dataset byPath = Kfp.importArtifact(Dataset.class, file.toString());

        assertThat(byUri.path()).isEqualTo(file);
        assertThat(byUri.uri()).isEqualTo(file.toUri().toString());
        assertThat(byPath.path()).isEqualTo(file);
    }

    @Test
    void importedFromElsewhere_hasItsUriAndMetadata() {
        Model model = Kfp.importer(Model.class, "s3://bucket/model")
                .metadata("kind", "onnx")
                .metadata("shape", List.of(1, 2))
                .metadata("more", Map.of("a", true))
                .reimport(true)
                .downloadToWorkspace(true)
                .cache(false)
                .after("anything")
                .run();

        assertThat(model.isLocal()).isFalse();
        assertThat(model.uri()).isEqualTo("s3://bucket/model");
        assertThat(model.metadata()).containsEntry("kind", "onnx").containsKeys("shape", "more");
    }

    @Test
    void importedTypeOfOnesOwn_isMadeEvenIfOnlyItsPackageSeesIt() {
        assertThat(Kfp.importArtifact(Tokenizer.class, "gs://b/t").uri()).isEqualTo("gs://b/t");
    }

    @Test
    void importedTypeWithoutAFittingConstructor_isRefused() {
        assertThatThrownBy(() -> Kfp.importArtifact(Closed.class, "gs://b/t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Closed has no accessible constructor that takes an ArtifactHandle");
    }

    @Test
    void valuesOfTheRun_standForALocalRun() {
        assertThat(List.of(Kfp.runName(), Kfp.runResourceName(), Kfp.taskName()))
                .allMatch(name -> name.startsWith("local-"));
        assertThat(Kfp.runId()).hasSize(36);
        assertThat(Kfp.taskId()).isEqualTo("0");
        assertThat(Instant.parse(Kfp.runCreateTime())).isBeforeOrEqualTo(Instant.parse(Kfp.runScheduleTime()));
        assertThat(Path.of(Kfp.workspacePath())).isDirectory();
    }

    @Test
    void finalStatus_isUnknown() {
        assertThat(Kfp.finalStatus().state()).isEqualTo("UNKNOWN");
        assertThat(Kfp.finalStatus().succeeded()).isFalse();
    }

    @Test
    void pinned_isTheValueItself() {
        double number = Kfp.pinned(5);
        assertThat(number).isEqualTo(5.0);
    }
}
