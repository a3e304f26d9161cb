// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.forest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kfp4j.example.housing.components.npy.Npy;
import dev.kfp4j.example.housing.components.npy.NpyArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forest learns, is reproducible, survives a round trip to its file, and rejects unsuitable data. */
final class ForestTest {

    private static final ForestSettings SETTINGS = new ForestSettings(10, 8, 0.5, 1);

    @TempDir
    Path folder;

    @Test
    void forest_learnsARuleThatIsInTheData() {
        RegressionScores scores =
                Forest.train(steps(1), new ForestSettings(30, 8, 0.7, 1)).score(steps(2));

        // The targets are 0 and 10, half and half: a guess of their mean has an error of 25.
        assertThat(scores.meanSquaredError()).isLessThan(2.5);
        assertThat(scores.r2().orElseThrow()).isGreaterThan(0.9);
    }

    @Test
    void seed_repeatsTheForest() {
        double error = Forest.train(steps(1), SETTINGS).score(steps(2)).meanSquaredError();

        assertThat(Forest.train(steps(1), SETTINGS).score(steps(2)).meanSquaredError())
                .isEqualTo(error);
        assertThat(Forest.train(steps(1), new ForestSettings(10, 8, 0.5, 2))
                        .score(steps(2))
                        .meanSquaredError())
                .isNotEqualTo(error);
    }

    @Test
    void savedForest_predictsTheSame() throws IOException {
        Forest forest = Forest.train(steps(1), SETTINGS);
        Path file = folder.resolve("model");

        forest.save(file);

        assertThat(Forest.load(file).score(steps(2))).isEqualTo(forest.score(steps(2)));
    }

    @Test
    void featureThatIsAlwaysZero_countsAsAFeature() {
        Examples examples = new Examples(NpyArray.matrix(4, 2, 0, 1, 0, 2, 0, 3, 0, 4), NpyArray.vector(1, 2, 3, 4));

        assertThat(Forest.train(examples, SETTINGS).score(examples).rows()).isEqualTo(4);
    }

    @Test
    void smallestShareOfFeatures_isOneFeature() {
        RegressionScores scores =
                Forest.train(steps(1), new ForestSettings(10, 8, 1e-9, 1)).score(steps(2));

        // Trees that look at no feature would guess the mean: an error of 25.
        assertThat(scores.meanSquaredError()).isLessThan(15);
    }

    @Test
    void singleFeature_isEnough() {
        Examples line = new Examples(NpyArray.matrix(4, 1, 1, 2, 3, 4), NpyArray.vector(1, 2, 3, 4));

        assertThat(Forest.train(line, SETTINGS).score(line).r2().orElseThrow()).isGreaterThan(0.5);
    }

    @Test
    void otherNumberOfFeatures_isRefused() {
        Forest forest = Forest.train(steps(1), SETTINGS);
        Examples narrow = new Examples(NpyArray.matrix(2, 1, 1, 2), NpyArray.vector(1, 2));

        assertThatThrownBy(() -> forest.score(narrow)).hasMessage("the model was trained on 3 features, not on 1");
    }

    @Test
    void fileThatIsNoModel_isRefusedByName() throws IOException {
        Path text = Files.writeString(folder.resolve("model"), "not a model");
        Path empty = Files.createFile(folder.resolve("empty"));
        Path none = folder.resolve("none");

        assertThatThrownBy(() -> Forest.load(text)).hasMessage(text + ": not a regression model saved by Tribuo");
        assertThatThrownBy(() -> Forest.load(empty)).hasMessage(empty + ": not a regression model saved by Tribuo");
        assertThatThrownBy(() -> Forest.load(none)).hasMessage(none + ": no such model file");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 8, 0.5, 'the number of trees must be 1 or more, not 0'",
        "1, 0, 0.5, 'the depth must be 1 or more, not 0'",
        "1, 1, 0, 'the share of features must be above 0 and below 1, not 0.0'",
        "1, 1, 1, 'the share of features must be above 0 and below 1, not 1.0'",
        "1, 1, NaN, 'the share of features must be above 0 and below 1, not NaN'",
    })
    void settingsOutOfRange_areRefused(int trees, int maxDepth, double featureShare, String message) {
        assertThatThrownBy(() -> new ForestSettings(trees, maxDepth, featureShare, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void examplesThatDoNotBelongTogether_areRefusedByTheirFiles() throws IOException {
        Path features = folder.resolve("x.npy");
        Path targets = folder.resolve("y.npy");
        Npy.write(features, NpyArray.matrix(2, 1, 1, 2));
        Npy.write(targets, NpyArray.vector(1, 2, 3));
        assertThatThrownBy(() -> Examples.read(features, targets))
                .hasMessage(features + " and " + targets
                        + ": the targets must be a vector of 2, one for each row of features; their shape is [3]");

        Npy.write(targets, NpyArray.vector(1, Double.NaN));
        assertThatThrownBy(() -> Examples.read(features, targets)).hasMessageEndingWith("must be finite numbers");

        Npy.write(features, NpyArray.vector(1, 2));
        Npy.write(targets, NpyArray.vector(1, 2));
        assertThatThrownBy(() -> Examples.read(features, targets)).hasMessageEndingWith("their shape is [2]");
    }

    @Test
    void scores_areTheTextbooks() {
        RegressionScores scores = RegressionScores.of(new double[] {1, 2, 3, 6}, new double[] {2, 2, 2, 4});

        assertThat(scores.rows()).isEqualTo(4);
        assertThat(scores.meanSquaredError()).isEqualTo(1.5);
        assertThat(scores.rootMeanSquaredError()).isEqualTo(Math.sqrt(1.5));
        assertThat(scores.meanAbsoluteError()).isEqualTo(1.0);
        assertThat(scores.r2().orElseThrow()).isCloseTo(1 - 6.0 / 14.0, within(1e-15));
    }

    @Test
    void targetsThatAreAllTheSame_haveNoR2() {
        assertThat(RegressionScores.of(new double[] {0.1, 0.1, 0.1}, new double[] {1, 2, 3})
                        .r2())
                .isEqualTo(OptionalDouble.empty());
    }

    /** Targets of 0 or 10, decided by the second of three features. */
    private static Examples steps(long seed) {
        Random random = new Random(seed);
        int rows = 200;
        double[] features = random.doubles(3L * rows).toArray();
        double[] targets = new double[rows];
        for (int row = 0; row < rows; row++) {
            targets[row] = features[3 * row + 1] < 0.5 ? 0 : 10;
        }
        return new Examples(NpyArray.matrix(rows, 3, features), NpyArray.vector(targets));
    }
}
