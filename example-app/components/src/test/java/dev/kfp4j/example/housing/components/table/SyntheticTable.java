// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Generates the synthetic table: made-up numbers in the layout of the Boston housing table, not data about any place.
 *
 * <p>Each feature is drawn at random, several of them around one hidden number <i>u</i> between 0 (country) and 1
 * (town). The column {@code b}, which in the real table encodes the share of Black residents, is noise here: it depends
 * on nothing and nothing depends on it. The target is
 *
 * <pre>medv = 23 + 6.5 (rm - 6.3) - 0.55 (lstat - 12) - 12 (nox - 0.55) - 0.5 (ptratio - 18) + 2 chas + noise</pre>
 *
 * with normal noise of standard deviation {@value #SIGMA}, so that no model can be expected to have a smaller mean
 * squared error than 9 on rows it has not seen. It is computed from the rounded features in the table.
 *
 * <p>To write the table again, with nothing but a JDK: {@code java SyntheticTable.java synthetic-housing.csv}.
 */
final class SyntheticTable {

    static final int ROWS = 506;
    static final long SEED = 506;
    static final double SIGMA = 3.0;
    static final String HEADER = "crim,zn,indus,chas,nox,rm,age,dis,rad,tax,ptratio,b,lstat,medv";

    private final Random random = new Random(SEED);

    private SyntheticTable() {}

    /** Writes the table to a file. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), csv());
    }

    /** The table's text, the same on every JDK. */
    static String csv() {
        SyntheticTable table = new SyntheticTable();
        StringBuilder csv = new StringBuilder(HEADER).append('\n');
        for (int row = 0; row < ROWS; row++) {
            table.appendRow(csv);
        }
        return csv.toString();
    }

    /** The target without its noise. */
    static double expectedMedv(double rm, double lstat, double nox, double ptratio, double chas) {
        return 23 + 6.5 * (rm - 6.3) - 0.55 * (lstat - 12) - 12 * (nox - 0.55) - 0.5 * (ptratio - 18) + 2 * chas;
    }

    private void appendRow(StringBuilder csv) {
        double u = random.nextDouble();
        boolean wide = random.nextDouble() < 0.27 * (1.5 - u);
        boolean ring = random.nextDouble() < 0.5 * u;
        BigDecimal crim = rounded(between(0.01, StrictMath.exp(-3.5 + 5 * u + random.nextGaussian()), 89), 5);
        BigDecimal zn = rounded(wide ? 12.5 * (1 + random.nextInt(8)) : 0, 1);
        BigDecimal indus = rounded(between(0.5, 2 + 18 * u + 3 * random.nextGaussian(), 27.7), 2);
        BigDecimal chas = rounded(random.nextDouble() < 0.07 ? 1 : 0, 0);
        BigDecimal nox = rounded(between(0.385, 0.42 + 0.27 * u + 0.05 * random.nextGaussian(), 0.871), 3);
        BigDecimal rm = rounded(between(4, 6.3 + 0.7 * random.nextGaussian(), 8.6), 3);
        BigDecimal age = rounded(between(3, 40 + 50 * u + 18 * random.nextGaussian(), 100), 1);
        BigDecimal dis = rounded(between(1.1, 6.5 - 4.5 * u + random.nextGaussian(), 12.1), 4);
        BigDecimal rad = rounded(ring ? 24 : 1 + random.nextInt(8), 0);
        BigDecimal tax = rounded(between(187, 260 + 400 * u + 50 * random.nextGaussian(), 711), 0);
        BigDecimal ptratio = rounded(between(12.6, 17 + 2.5 * u + 1.5 * random.nextGaussian(), 22), 1);
        BigDecimal b = rounded(between(0.3, 396.9 - 30 * StrictMath.abs(random.nextGaussian()), 396.9), 2);
        BigDecimal lstat = rounded(between(1.7, 7 + 11 * u + 5 * random.nextGaussian(), 38), 2);
        double expected = expectedMedv(
                rm.doubleValue(), lstat.doubleValue(), nox.doubleValue(), ptratio.doubleValue(), chas.doubleValue());
        BigDecimal medv = rounded(expected + SIGMA * random.nextGaussian(), 1);
        BigDecimal[] cells = {crim, zn, indus, chas, nox, rm, age, dis, rad, tax, ptratio, b, lstat, medv};
        for (int column = 0; column < cells.length; column++) {
            csv.append(column == 0 ? "" : ",").append(cells[column].toPlainString());
        }
        csv.append('\n');
    }

    private static double between(double least, double value, double most) {
        return StrictMath.max(least, StrictMath.min(value, most));
    }

    /** By way of the exact value: how the JDK writes a double has changed between versions. */
    private static BigDecimal rounded(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
    }
}
