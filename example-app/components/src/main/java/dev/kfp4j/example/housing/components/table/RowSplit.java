// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.table;

import java.util.Random;
import java.util.stream.IntStream;

/** A random split of rows into those to train on and those that are held out. A seed makes it reproducible. */
public final class RowSplit {

    private static final int FEWEST = 2;

    private final int[] train;
    private final int[] test;

    private RowSplit(int[] train, int[] test) {
        this.train = train;
        this.test = test;
    }

    /**
     * Splits rows at random.
     *
     * @param table the table
     * @param testSize the share that is held out, above 0 and below 1, rounded up to whole rows
     * @param seed the seed; the same seed produces the same split on every JDK
     * @throws TableException if the share is out of range, or if one side would have fewer than two rows
     */
    public static RowSplit of(Table table, double testSize, int seed) throws TableException {
        if (!(testSize > 0 && testSize < 1)) {
            throw new TableException("the test size must be above 0 and below 1, not " + testSize);
        }
        int rows = table.rows();
        int held = (int) Math.ceil(testSize * rows);
        if (held < FEWEST || rows - held < FEWEST) {
            throw new TableException(table.source() + ": " + rows + " rows are too few for a test size of " + testSize
                    + ": training and testing need " + FEWEST + " rows each");
        }
        int[] order = shuffled(rows, seed);
        return new RowSplit(
                IntStream.of(order).skip(held).toArray(),
                IntStream.of(order).limit(held).toArray());
    }

    /** Shuffles by Fisher and Yates, with a generator whose numbers the JDK specifies. */
    private static int[] shuffled(int count, int seed) {
        int[] order = IntStream.range(0, count).toArray();
        Random random = new Random(seed);
        for (int last = count - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int kept = order[last];
            order[last] = order[other];
            order[other] = kept;
        }
        return order;
    }

    /** Returns the rows to train on, counted from 0, in random order. */
    public int[] train() {
        return train.clone();
    }

    /** Returns the rows that are held out, counted from 0, in random order. */
    public int[] test() {
        return test.clone();
    }
}
