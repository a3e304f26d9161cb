// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.internal.store.EngineStore;
import dev.kfp4j.local.internal.values.StepPlaces;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.ArtifactType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What steps leave, kept by its content. */
class ArtifactStoreTest {

    private static final ArtifactType DATASET = new ArtifactType("system.Dataset", "0.0.1");

    @TempDir
    Path folder;

    private EngineStore store;
    private ArtifactStore artifacts;

    @BeforeEach
    void open() {
        store = EngineStore.open(folder);
        artifacts = newEngine();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void file_isKeptReadOnlyUnderItsSumAndShownWhereTheStepLeftIt() throws Exception {
        Path place = write("make", "data", "1,2\n");

        ArtifactValue kept = keep(place);

        String hex = kept.digest().orElseThrow().hex();
        // What sha256sum says of it.
        assertThat(hex).isEqualTo(Digest.of("1,2\n").hex());
        assertThat(kept.uri()).isEqualTo(place.toString());
        assertThat(place).isSymbolicLink().hasContent("1,2\n");
        assertThat(Files.readSymbolicLink(place).isAbsolute()).isFalse();
        assertThat(place.toRealPath()).isEqualTo(object(kept).toRealPath());
        assertThat(Files.getPosixFilePermissions(object(kept)).toString()).doesNotContain("WRITE");
        var noted = store.artifacts().find(kept.digest().get()).orElseThrow();
        assertThat(noted.size()).isEqualTo(4);
        assertThat(noted.isFolder()).isFalse();
    }

    @Test
    void sameContent_isKeptOnce() throws Exception {
        ArtifactValue one = keep(write("one", "data", "same"));
        ArtifactValue two = keep(write("two", "data", "same"));

        assertThat(two.digest()).isEqualTo(one.digest());
        assertThat(Path.of(two.uri()).toRealPath()).isEqualTo(Path.of(one.uri()).toRealPath());
        assertThat(objects()).hasSize(1);
    }

    @Test
    void folder_isKeptByAllThatIsInIt() throws Exception {
        Digest first = keep(tree("one", "a", false)).digest().orElseThrow();

        assertThat(keep(tree("two", "a", false)).digest()).contains(first);
        assertThat(keep(tree("three", "b", false)).digest()).isNotEqualTo(first);
        assertThat(keep(tree("four", "a", true)).digest()).isNotEqualTo(first);
        Path other = tree("five", "a", false);
        Files.move(other.resolve("sub/file"), other.resolve("sub/renamed"));
        assertThat(keep(other).digest()).isNotEqualTo(first);
        Path more = tree("six", "a", false);
        Files.createDirectory(more.resolve("empty"));
        assertThat(keep(more).digest()).isNotEqualTo(first);
        assertThat(other.resolve("sub/renamed")).hasContent("a");
    }

    @Test
    void linksToFiles_becomeFiles_andOthersAreRefused() throws Exception {
        Path outside = Files.writeString(folder.resolve("outside"), "from outside");
        Path good = tree("good", "a", false);
        Files.createSymbolicLink(good.resolve("link"), outside);

        keep(good);

        assertThat(good.resolve("link")).isRegularFile().hasContent("from outside");
        assertThat(Files.isSymbolicLink(good.toRealPath().resolve("link"))).isFalse();

        Path toFolder = tree("bad", "a", false);
        Files.createSymbolicLink(toFolder.resolve("link"), folder);
        assertThatThrownBy(() -> keep(toFolder))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("artifact \"data\" of task bad (run some-run) cannot be stored")
                .hasMessageContaining("only links to files");
        assertThat(toFolder).isDirectory();
    }

    @Test
    void stepThatGivesALinkToItsInput_givesTheSameArtifact() throws Exception {
        ArtifactValue input = keep(write("make", "data", "1"));
        Path place = place("pass", "data");
        Files.createSymbolicLink(place, Path.of(input.uri()));

        assertThat(keep(place).digest()).isEqualTo(input.digest());
        assertThat(objects()).hasSize(1);
    }

    @Test
    void nothingWritten_orElsewhere_isNotKept() throws Exception {
        ArtifactValue metrics = artifact(place("make", "metrics").toString());
        ArtifactValue elsewhere = artifact("s3://bucket/key");
        Path outside = Files.writeString(folder.resolve("outside"), "x");

        Values kept = artifacts.keep(values(metrics, elsewhere, artifact(outside.toString())));

        assertThat(kept).isEqualTo(values(metrics, elsewhere, artifact(outside.toString())));
        assertThat(outside).isRegularFile();
    }

    @Test
    void damagedObject_isFoundByTheSameEngineAndByTheNext_andIsMadeAgain() throws Exception {
        ArtifactValue kept = keep(write("train/fit", "model", "weights"));
        artifacts.check(values(kept));
        damage(object(kept), "WEIGHTS");

        for (ArtifactStore engine : List.of(artifacts, newEngine())) {
            assertThatThrownBy(() -> engine.check(values(kept)))
                    .isInstanceOf(ValueException.class)
                    .hasMessageContaining("artifact \"data\" of task train/fit (run some-run) is damaged")
                    .hasMessageContaining("\"kfp4j resume some-run\" produces it again");
        }

        ArtifactValue again = keep(write("again", "model", "weights"));
        assertThat(again.digest()).isEqualTo(kept.digest());
        newEngine().check(values(kept));
        assertThat(object(kept)).hasContent("weights");
    }

    @Test
    void damagedFolder_isFound() throws Exception {
        ArtifactValue kept = keep(tree("make", "a", false));
        Files.writeString(object(kept).resolve("stray"), "x");

        assertThatThrownBy(() -> newEngine().check(values(kept))).hasMessageContaining("is damaged");
        assertThatThrownBy(() -> artifacts.check(values(kept))).hasMessageContaining("is damaged");
    }

    @Test
    void missingObject_isSaid_andALinkThatIsGoneIsMadeAgain() throws Exception {
        ArtifactValue kept = keep(write("make", "data", "1"));
        Files.delete(Path.of(kept.uri()));
        newEngine().check(values(kept));
        assertThat(Path.of(kept.uri())).hasContent("1");

        Files.delete(object(kept));
        assertThatThrownBy(() -> artifacts.check(values(kept)))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("artifact \"data\" of task make (run some-run) is missing");
    }

    @Test
    void rememberedOutputs_areLinkedToTheStepsOwnPlaces() throws Exception {
        ArtifactValue kept = keep(write("make", "data", "1"));
        ArtifactValue metrics = artifact(place("make", "metrics").toString());
        Path place = place("other", "data");
        Path metricsPlace = place("other", "metrics");
        var places = StepPlaces.of(folder.resolve("out.json"), Map.of(), Map.of("data", place, "more", metricsPlace));

        Values placed =
                artifacts.place(Values.of(Map.of(), Map.of("data", List.of(kept), "more", List.of(metrics))), places);

        assertThat(placed.artifacts().get("data"))
                .containsExactly(kept.kept(place.toString(), kept.digest().get()));
        assertThat(place).isSymbolicLink().hasContent("1");
        assertThat(placed.artifacts().get("more").get(0).uri()).isEqualTo(metricsPlace.toString());
    }

    @Test
    void whatAKilledEngineLeft_isRemoved_andWhatALivingOneHasStays() throws Exception {
        Path objects = Files.createDirectories(folder.resolve("artifacts"));
        Path dead = Files.createDirectories(objects.resolve(".tmp-999999999-1700000000000-1/sub"));
        long start = ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
        Path mine = Files.writeString(
                objects.resolve(".tmp-" + ProcessHandle.current().pid() + "-" + start + "-1"), "x");

        artifacts.removeLeftovers();

        assertThat(dead.getParent()).doesNotExist();
        assertThat(mine).exists();
    }

    @Test
    void folderOfObjectsThatCannotBeMade_isOneClearError_andTheOutputStays() throws Exception {
        Files.writeString(folder.resolve("artifacts"), "in the way");
        Path place = write("make", "data", "1");

        assertThatThrownBy(() -> keep(place))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("artifact \"data\" of task make (run some-run) cannot be stored: ");
        assertThat(place).isRegularFile().hasContent("1");
    }

    private ArtifactStore newEngine() {
        return new ArtifactStore(folder, store.artifacts(), Clock.systemUTC());
    }

    private Path place(String task, String name) throws IOException {
        Path outputs = folder.resolve("runs/some-run/tasks").resolve(task).resolve("outputs");
        return Files.createDirectories(outputs).resolve(name);
    }

    private Path write(String task, String name, String text) throws IOException {
        return Files.writeString(place(task, name), text);
    }

    private Path tree(String task, String text, boolean executable) throws IOException {
        Path tree = place(task, "data");
        Files.createDirectories(tree.resolve("sub"));
        Path file = Files.writeString(tree.resolve("sub/file"), text);
        assertThat(file.toFile().setExecutable(executable)).isTrue();
        Files.writeString(tree.resolve("other"), "other");
        return tree;
    }

    private ArtifactValue keep(Path place) throws ValueException {
        return artifacts
                .keep(values(artifact(place.toString())))
                .artifacts()
                .get("out-0")
                .get(0);
    }

    private static ArtifactValue artifact(String uri) {
        return new ArtifactValue("data", DATASET, uri, Map.of());
    }

    private static Values values(ArtifactValue... artifacts) {
        var map = new TreeMap<String, List<ArtifactValue>>();
        for (int i = 0; i < artifacts.length; i++) {
            map.put("out-" + i, List.of(artifacts[i]));
        }
        return Values.of(Map.of(), map);
    }

    private Path object(ArtifactValue kept) {
        String hex = kept.digest().orElseThrow().hex();
        return folder.resolve("artifacts/sha256").resolve(hex.substring(0, 2)).resolve(hex);
    }

    private List<Path> objects() throws IOException {
        try (var files = Files.walk(folder.resolve("artifacts"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void damage(Path object, String text) throws IOException {
        assertThat(object.toFile().setWritable(true)).isTrue();
        Files.writeString(object, text);
        // However quick the test is, the time of a later write is another one.
        Files.setLastModifiedTime(
                object, FileTime.fromMillis(Files.getLastModifiedTime(object).toMillis() + 5));
    }
}
