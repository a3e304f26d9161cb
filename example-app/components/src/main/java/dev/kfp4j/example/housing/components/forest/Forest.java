// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.forest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.tribuo.Dataset;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.common.tree.RandomForestTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.ensemble.AveragingCombiner;
import org.tribuo.regression.rtree.CARTRegressionTrainer;
import org.tribuo.regression.rtree.impurity.MeanSquaredError;

/** A random forest that predicts a number from a row of numbers. */
public final class Forest {

    /** A strong reference, because the log manager drops unreferenced loggers and their levels. */
    private static final Logger TRIBUO_LOG = Logger.getLogger("org.tribuo");

    private static final String TARGET = "target";
    private static final float SMALLEST_LEAF = 1;
    private static final float LEAST_GAIN = 0;

    static {
        // Tribuo logs a line for each tree, which would fill the log of a step. Set the level to see them.
        if (TRIBUO_LOG.getLevel() == null) {
            TRIBUO_LOG.setLevel(Level.WARNING);
        }
    }

    private final Model<Regressor> model;

    private Forest(Model<Regressor> model) {
        this.model = model;
    }

    /**
     * Trains a forest.
     *
     * @param examples the training examples
     * @param settings the settings of the forest
     */
    public static Forest train(Examples examples, ForestSettings settings) {
        RandomForestTrainer<Regressor> trainer = new RandomForestTrainer<>(
                new CARTRegressionTrainer(
                        settings.maxDepth(),
                        SMALLEST_LEAF,
                        LEAST_GAIN,
                        shareOfOneOrMore(settings, examples.features().columns()),
                        new MeanSquaredError(),
                        settings.seed()),
                new AveragingCombiner(),
                settings.trees(),
                settings.seed());
        return new Forest(trainer.train(dataset(examples)));
    }

    /**
     * Loads a forest that {@link #save} wrote.
     *
     * @throws IOException if the file cannot be read or contains something else
     */
    public static Forest load(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": no such model file");
        }
        try {
            return new Forest(Model.deserializeFromFile(file).castModel(Regressor.class));
        } catch (IOException | IllegalStateException | IllegalArgumentException | ClassCastException e) {
            throw new IOException(file + ": not a regression model saved by Tribuo", e);
        }
    }

    /**
     * Saves the forest in Tribuo's format. The model depends only on the data and the settings, but the file also
     * records the time and place of the training.
     *
     * @throws IOException if the file cannot be written
     */
    public void save(Path file) throws IOException {
        model.serializeToFile(file);
    }

    /**
     * Compares the forest's predictions with the truth.
     *
     * @throws IllegalArgumentException if the number of features differs from that of the training examples
     */
    public RegressionScores score(Examples examples) {
        int known = model.getFeatureIDMap().size();
        if (examples.features().columns() != known) {
            throw new IllegalArgumentException("the model was trained on " + known + " features, not on "
                    + examples.features().columns());
        }
        String[] names = names(known);
        double[] predicted = IntStream.range(0, examples.count())
                .mapToDouble(row -> predict(example(names, examples.features().row(row), 0)))
                .toArray();
        return RegressionScores.of(examples.targets().values(), predicted);
    }

    /** Tribuo rounds share times features to a number of features, which must not become zero. */
    private static float shareOfOneOrMore(ForestSettings settings, int features) {
        return Math.max((float) settings.featureShare(), 0.75f / features);
    }

    private double predict(ArrayExample<Regressor> example) {
        return model.predict(example).getOutput().getValues()[0];
    }

    private static Dataset<Regressor> dataset(Examples examples) {
        RegressionFactory outputs = new RegressionFactory();
        MutableDataset<Regressor> dataset =
                new MutableDataset<>(new SimpleDataSourceProvenance("arrays", outputs), outputs);
        String[] names = names(examples.features().columns());
        double[] targets = examples.targets().values();
        for (int row = 0; row < targets.length; row++) {
            dataset.add(example(names, examples.features().row(row), targets[row]));
        }
        return dataset;
    }

    private static ArrayExample<Regressor> example(String[] names, double[] features, double target) {
        return new ArrayExample<>(new Regressor(TARGET, target), names, features);
    }

    /** Tribuo sorts features by name; leading zeros keep them in the order of the columns. */
    private static String[] names(int count) {
        int digits = String.valueOf(count).length();
        return IntStream.range(0, count)
                .mapToObj(String::valueOf)
                .map(number -> "x" + "0".repeat(digits - number.length()) + number)
                .toArray(String[]::new);
    }
}
