// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.kfp4j.runtime.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsTest {

    @Test
    void create_givesAPathThatIsFree_inAFolderThatIsThere() throws IOException {
        Dataset first = Dataset.create();
        Dataset second = Dataset.create();

        assertThat(first.path()).doesNotExist().isNotEqualTo(second.path());
        assertThat(first.path().getParent()).isDirectory();
        assertThat(first.uri()).isEqualTo(first.path().toUri().toString());
        Files.writeString(first.path(), "x");
    }

    @Test
    void anArtifactWithoutALocalPath_saysSo() {
        Model model = new Model(new ArtifactHandle("m", "https://example.org/m", null, Map.of()));

        assertThat(model.isLocal()).isFalse();
        assertThat(model.uri()).isEqualTo("https://example.org/m");
        assertThatIllegalStateException()
                .isThrownBy(model::path)
                .withMessage("no local path for https://example.org/m");
        assertThatIllegalStateException()
                .isThrownBy(() -> new Model(new ArtifactHandle("m", "", null, Map.of())).path())
                .withMessage("artifact \"m\" has no URI, and therefore no local path");
    }

    @Test
    void metadata_isCopied() {
        Model model = Model.create();
        List<String> names = new ArrayList<>(List.of("a"));
        model.metadata("names", names);
        names.add("b");

        assertThat(model.metadata()).isEqualTo(Map.of("names", List.of("a")));
        assertThat(model.metadata()).isUnmodifiable();
    }

    @Test
    void metadataThatKfpCannotKeep_isRefused() {
        Model model = Model.create();

        assertRefused(model, "auc", Double.NaN, "metadata \"auc\" is NaN, which is not a finite number");
        assertRefused(model, "", 1, "a metadata entry must have a key");
        assertRefused(model, "x", null, "metadata \"x\" is null");
        assertRefused(model, "x", Arrays.asList(1, null), "metadata \"x\": [1] is null");
        assertRefused(
                model,
                "x",
                Map.of("k", new Object[0]),
                "metadata \"x\": k is a [Ljava.lang.Object;, which is not a text, number, boolean, list or map");
        assertThat(model.metadata()).isEmpty();
    }

    @Test
    void metrics_areNumbersByName() {
        Metrics metrics = Metrics.create();
        metrics.log("accuracy", 0.9);
        metrics.log("loss", 12);

        assertMetadata(metrics, "{'accuracy':0.9,'loss':12.0}");
        assertThatIllegalArgumentException().isThrownBy(() -> metrics.log("loss", Double.POSITIVE_INFINITY));
    }

    @Test
    void rocCurve_isAListOfPoints() {
        ClassificationMetrics metrics = ClassificationMetrics.create();
        metrics.rocCurve(new double[] {0, 1}, new double[] {0.5, 1}, new double[] {0.75, 0.25});
        metrics.addRocPoint(1, 1, 0);

        assertMetadata(
                metrics,
                "{'confidenceMetrics':[{'confidenceThreshold':0.75,'recall':0.5,'falsePositiveRate':0.0},"
                        + "{'confidenceThreshold':0.25,'recall':1.0,'falsePositiveRate':1.0},"
                        + "{'confidenceThreshold':0.0,'recall':1.0,'falsePositiveRate':1.0}]}");
    }

    @Test
    void rocCurve_fromScores_hasAPointForEachScore_andEndsWithAllTakenForPositive() {
        ClassificationMetrics metrics = ClassificationMetrics.create();
        metrics.rocCurve(new double[] {0.5, 1, 0.5, 0.25}, new boolean[] {true, true, false, false});

        assertMetadata(
                metrics,
                "{'confidenceMetrics':[{'confidenceThreshold':1.0000000000000002,'recall':0.0,'falsePositiveRate':0.0},"
                        + "{'confidenceThreshold':1.0,'recall':0.5,'falsePositiveRate':0.0},"
                        + "{'confidenceThreshold':0.5,'recall':1.0,'falsePositiveRate':0.5},"
                        + "{'confidenceThreshold':0.25,'recall':1.0,'falsePositiveRate':1.0}]}");
    }

    @Test
    void rocCurves_thatCannotBe_areRefused() {
        ClassificationMetrics metrics = ClassificationMetrics.create();
        double[] two = {0, 1};
        double[] one = {0};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> metrics.rocCurve(two, one, two))
                .withMessage("the numbers of false positive rates, true positive rates and thresholds differ: 2, 1, 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> metrics.addRocPoint(1.5, 0, 0))
                .withMessage("a false positive rate must be from 0 to 1: 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> metrics.addRocPoint(0, Double.NaN, 0))
                .withMessage("a true positive rate must be from 0 to 1: NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> metrics.addRocPoint(0, 0, Double.POSITIVE_INFINITY))
                .withMessage("a threshold must be finite: Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> metrics.rocCurve(two, new boolean[] {true, true}))
                .withMessage("a ROC curve needs examples of both classes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> metrics.rocCurve(two, new boolean[] {true}))
                .withMessage("the numbers of scores and labels differ: 2, 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> metrics.rocCurve(new double[] {Double.NaN, 1}, new boolean[] {true, false}))
                .withMessage("a score must be finite: NaN");
        assertThat(metrics.metadata()).isEmpty();
    }

    @Test
    void confusionMatrix_hasCategoriesAndRows() {
        ClassificationMetrics metrics = ClassificationMetrics.create();
        metrics.confusionMatrix(List.of("cat", "dog"), new int[][] {{5, 1}, {0, 7}});

        assertMetadata(
                metrics,
                "{'confusionMatrix':{'annotationSpecs':[{'displayName':'cat'},{'displayName':'dog'}],"
                        + "'rows':[{'row':[5,1]},{'row':[0,7]}]}}");
    }

    @Test
    void confusionMatrices_thatCannotBe_areRefused() {
        ClassificationMetrics metrics = ClassificationMetrics.create();
        List<String> names = List.of("a", "b");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> metrics.confusionMatrix(names, new long[][] {{1, 2}}))
                .withMessage("expected 2 rows, one for each category, found 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> metrics.confusionMatrix(names, new long[][] {{1, 2}, {1}}))
                .withMessage("expected 2 counts in the row of b, one for each category, found 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> metrics.confusionMatrix(names, new long[][] {{1, 2}, {1, -1}}))
                .withMessage("a count in the row of b is negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> metrics.confusionMatrix(List.of("a", "a"), new long[2][2]))
                .withMessage("the categories have a duplicate: [a, a]");
    }

    @Test
    void slices_ofAnInput_areKept() {
        SlicedClassificationMetrics given = SlicedClassificationMetrics.create();
        given.slice("north").confusionMatrix(List.of("a"), new long[][] {{3}});
        given.slice("south").addRocPoint(0, 1, 0.5);

        SlicedClassificationMetrics metrics =
                new SlicedClassificationMetrics(new ArtifactHandle("41", "s3://b/k", null, given.metadata()));
        metrics.slice("south").addRocPoint(1, 1, 0);
        metrics.slice("west").confusionMatrix(List.of("b"), new long[][] {{4}});

        given.slice("south").addRocPoint(1, 1, 0);
        given.slice("west").confusionMatrix(List.of("b"), new long[][] {{4}});
        assertThat(metrics.metadata()).isEqualTo(given.metadata());
        assertThat((List<?>) metrics.metadata().get("evaluationSlices")).hasSize(3);
    }

    @Test
    void slices_thatAreNone_areLeftOut() {
        SlicedClassificationMetrics metrics = new SlicedClassificationMetrics(new ArtifactHandle(
                "41", "s3://b/k", null, Map.of("evaluationSlices", List.of("north", Map.of("slice", 1), Map.of()))));
        metrics.slice("south").addRocPoint(0, 1, 0.5);

        assertThat((List<?>) metrics.metadata().get("evaluationSlices")).hasSize(1);
    }

    @Test
    void slices_haveMetricsOfTheirOwn() {
        SlicedClassificationMetrics metrics = SlicedClassificationMetrics.create();
        metrics.slice("north").confusionMatrix(List.of("a"), new long[][] {{3}});
        metrics.slice("south").addRocPoint(0, 1, 0.5);
        metrics.slice("north").rocCurve(new double[] {0}, new double[] {1}, new double[] {0.5});

        assertMetadata(
                metrics,
                "{'evaluationSlices':[{'slice':'north','sliceClassificationMetrics':{"
                        + "'confusionMatrix':{'annotationSpecs':[{'displayName':'a'}],'rows':[{'row':[3]}]},"
                        + "'confidenceMetrics':[{'confidenceThreshold':0.5,'recall':1.0,'falsePositiveRate':0.0}]}},"
                        + "{'slice':'south','sliceClassificationMetrics':{"
                        + "'confidenceMetrics':[{'confidenceThreshold':0.5,'recall':1.0,'falsePositiveRate':0.0}]}}]}");
        assertThatIllegalArgumentException().isThrownBy(() -> metrics.slice(""));
    }

    @Test
    void pages_areWrittenAsUtf8() throws IOException {
        Html html = Html.create();
        html.write("<p>ü</p>");
        Markdown markdown = Markdown.create();
        markdown.write("# ü");

        assertThat(Files.readString(html.path())).isEqualTo("<p>ü</p>");
        assertThat(Files.readString(markdown.path())).isEqualTo("# ü");
    }

    private static void assertMetadata(Artifact artifact, String json) {
        assertThat(JsonWriter.write(artifact.metadata())).isEqualTo(json.replace('\'', '"'));
    }

    private static void assertRefused(Artifact artifact, String key, Object value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> artifact.metadata(key, value))
                .withMessage(message);
    }
}
