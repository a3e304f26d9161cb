// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Metrics;
import dev.kfp4j.artifacts.Model;
import dev.kfp4j.example.housing.components.forest.Examples;
import dev.kfp4j.example.housing.components.forest.Forest;
import dev.kfp4j.example.housing.components.forest.ForestSettings;
import dev.kfp4j.example.housing.components.forest.RegressionScores;
import dev.kfp4j.example.housing.components.npy.Npy;
import dev.kfp4j.example.housing.components.npy.NpyArray;
import dev.kfp4j.example.housing.components.table.Holdout;
import dev.kfp4j.example.housing.components.table.Table;
import dev.kfp4j.example.housing.components.table.TableReader;
import dev.kfp4j.example.housing.components.table.TableSource;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/**
 * The four steps of a regression on a table: split it, train, test, deploy.
 *
 * <p>The steps work on any table of numbers; only the defaults of {@link #preprocessData} are about housing. They print
 * their progress, because the standard output of a step is its log.
 */
public final class RegressionComponents {

    private RegressionComponents() {}

    /**
     * A table split for training and testing, as NumPy files of 64-bit floats.
     *
     * @param xTrain features to train on, one row for each example
     * @param xTest features held out
     * @param yTrain targets to train on
     * @param yTest targets held out
     */
    public record Split(Dataset xTrain, Dataset xTest, Dataset yTrain, Dataset yTest) {}

    /**
     * How good a model is on data it has not seen.
     *
     * @param meanSquaredError mean of the squared errors, in the target's unit squared
     * @param metrics mse, rmse, mae, r2 and the number of rows
     */
    public record Evaluation(double meanSquaredError, Metrics metrics) {}

    /**
     * Loads a table and splits it for training and testing.
     *
     * <p>The table is a CSV file with a header and numbers below it. The default is a synthetic table in this jar, with
     * the columns of the Boston housing table (13 features and {@code medv}). The real table is public and works, too.
     * Note that its column {@code b} encodes the share of Black residents; scikit-learn has removed the table for this
     * reason.
     *
     * @param table path or http(s) address of a CSV file, or "synthetic" for the synthetic table that comes along
     * @param target name of the column to predict; all others are features
     * @param testSize share of the rows that is held out, above 0 and below 1
     * @param seed seed of the random split
     * @throws IOException if the table cannot be read or is not fit for use
     */
    @Component
    public static Split preprocessData(
            @Default(TableSource.SYNTHETIC) String table,
            @Default("medv") String target,
            @Default("0.33") double testSize,
            @Default("0") int seed)
            throws IOException {
        Table read = TableReader.read(table);
        log(
                "read %s: %d rows, %d columns",
                read.source(), read.rows(), read.columns().size());
        Holdout split = Holdout.of(read, target, testSize, seed);
        log(
                "predict %s from %s; train on %d rows, hold out %d",
                target,
                String.join(", ", split.features()),
                split.yTrain().rows(),
                split.yTest().rows());
        return new Split(
                save(split.xTrain(), split.features()),
                save(split.xTest(), split.features()),
                save(split.yTrain(), List.of(target)),
                save(split.yTest(), List.of(target)));
    }

    /**
     * Trains a random forest to predict a number.
     *
     * @param xTrain features, a matrix with one row for each example
     * @param yTrain targets, a vector with one number for each example
     * @param trees number of trees, 1 or more
     * @param maxDepth greatest depth of a tree, 1 or more
     * @param featureShare share of the features that a split looks at, above 0 and below 1
     * @param seed seed of the forest's random choices
     * @return the model, in the format of the Tribuo library
     * @throws IOException if an input cannot be read or used
     */
    @Component
    @Name("model")
    public static Model trainModel(
            Dataset xTrain,
            Dataset yTrain,
            @Default("100") int trees,
            @Default("16") int maxDepth,
            @Default("0.5") double featureShare,
            @Default("0") int seed)
            throws IOException {
        ForestSettings settings = new ForestSettings(trees, maxDepth, featureShare, seed);
        Examples examples = Examples.read(xTrain.path(), yTrain.path());
        int features = examples.features().columns();
        log("train %d trees on %d rows of %d features", trees, examples.count(), features);
        long start = System.nanoTime();
        Forest forest = Forest.train(examples, settings);
        log("trained in %.1f s", (System.nanoTime() - start) / 1e9);
        Model model = Model.create();
        forest.save(model.path());
        model.metadata("framework", "tribuo");
        model.metadata("kind", "random forest regression");
        model.metadata("trees", trees);
        model.metadata("max_depth", maxDepth);
        model.metadata("feature_share", featureShare);
        model.metadata("seed", seed);
        model.metadata("features", features);
        model.metadata("trained_on_rows", examples.count());
        return model;
    }

    /**
     * Tests a model on data it has not seen.
     *
     * @param xTest features held out
     * @param yTest targets held out
     * @param model a model that train-model made
     * @throws IOException if an input cannot be read or used
     */
    @Component
    public static Evaluation testModel(Dataset xTest, Dataset yTest, Model model) throws IOException {
        Examples examples = Examples.read(xTest.path(), yTest.path());
        RegressionScores scores = Forest.load(model.path()).score(examples);
        log("tested on %d rows", scores.rows());
        Metrics metrics = Metrics.create();
        record(metrics, "mse", scores.meanSquaredError());
        record(metrics, "rmse", scores.rootMeanSquaredError());
        record(metrics, "mae", scores.meanAbsoluteError());
        scores.r2().ifPresent(r2 -> record(metrics, "r2", r2));
        metrics.metadata("rows", scores.rows());
        return new Evaluation(scores.meanSquaredError(), metrics);
    }

    /**
     * Says which model would be deployed, and deploys nothing.
     *
     * @param model the model
     * @throws IOException if the model is not there
     */
    @Component
    public static void deployModel(Model model) throws IOException {
        log("would deploy %s, %d bytes", model.uri(), Files.size(model.path()));
        model.metadata().forEach((key, value) -> log("  %s: %s", key, value));
    }

    private static Dataset save(NpyArray array, List<String> columns) throws IOException {
        Dataset dataset = Dataset.create();
        Npy.write(dataset.path(), array);
        dataset.metadata("format", "npy");
        dataset.metadata("rows", array.rows());
        dataset.metadata("columns", columns);
        return dataset;
    }

    private static void record(Metrics metrics, String name, double value) {
        log("%-4s %.4f", name, value);
        metrics.metadata(name, value);
    }

    private static void log(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
