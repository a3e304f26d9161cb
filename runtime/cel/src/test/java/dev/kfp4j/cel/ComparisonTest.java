// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Random comparisons, beside what plain Java says of them. {@code -Dkfp4j.seed=...} repeats a run. */
class ComparisonTest {

    private static final long SEED = Long.getLong("kfp4j.seed", new Random().nextLong());
    private static final int TRIES = 500;
    private static final String ALPHABET = "abcXYZ012 '\"\\|&=!<>(){}[]$.%\t\näßλЖ日本\u0000\u2028";

    private static final Map<String, IntPredicate> OPERATORS = Map.of(
            "==", order -> order == 0,
            "!=", order -> order != 0,
            "<", order -> order < 0,
            "<=", order -> order <= 0,
            ">", order -> order > 0,
            ">=", order -> order >= 0);

    private final Random random = new Random(SEED);
    private final CelEvaluator evaluator = new CelEvaluator();

    @Test
    void numbers_compareAsInJava() throws CelException {
        for (int i = 0; i < TRIES; i++) {
            double a = number();
            double b = random.nextInt(4) == 0 ? a : number();
            for (var operator : OPERATORS.entrySet()) {
                boolean expected = operator.getValue().test(Double.compare(a + 0.0, b + 0.0));
                check(
                        "inputs.parameter_values['a'] " + operator.getKey() + " inputs.parameter_values['b']",
                        a,
                        b,
                        expected);
            }
        }
    }

    @Test
    void wholeNumbers_compareExactly_asIntsAndWithLiterals() throws CelException {
        for (int i = 0; i < TRIES; i++) {
            long a = whole();
            long b = random.nextInt(3) == 0 ? a + random.nextInt(3) - 1 : whole();
            for (var operator : OPERATORS.entrySet()) {
                boolean expected = operator.getValue().test(Long.compare(a, b));
                check("int(inputs.parameter_values['a']) " + operator.getKey() + " " + b, (double) a, 0, expected);
                check("inputs.parameter_values['a'] " + operator.getKey() + " " + b, (double) a, 0, expected);
            }
        }
    }

    @Test
    void texts_compareByTheirCharacters() throws CelException {
        for (int i = 0; i < TRIES; i++) {
            String a = text();
            String b = random.nextInt(4) == 0 ? a : text();
            JsonObject inputs = inputs(JsonValue.of(a), JsonValue.of(b));
            for (var operator : OPERATORS.entrySet()) {
                String expression =
                        "inputs.parameter_values['a'] " + operator.getKey() + " inputs.parameter_values['b']";
                assertThat(evaluator.condition(expression, inputs))
                        .as("seed %s: %s with %s and %s", SEED, expression, a, b)
                        .isEqualTo(operator.getValue().test(a.compareTo(b)));
            }
            String literal = "inputs.parameter_values['a'] == '" + escaped(b) + "'";
            assertThat(evaluator.condition(literal, inputs))
                    .as("seed %s: %s with %s", SEED, literal, a)
                    .isEqualTo(a.equals(b));
        }
    }

    private void check(String expression, double a, double b, boolean expected) throws CelException {
        assertThat(evaluator.condition(expression, inputs(JsonValue.of(a), JsonValue.of(b))))
                .as("seed %s: %s with %s and %s", SEED, expression, a, b)
                .isEqualTo(expected);
    }

    private static JsonObject inputs(JsonValue a, JsonValue b) {
        var parameters = new JsonObject(Map.of("a", a, "b", b));
        return new JsonObject(Map.of("inputs", new JsonObject(Map.of("parameter_values", parameters))));
    }

    private double number() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(7) - 3;
            case 1 -> whole();
            case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            default ->
                List.of(0.0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, 0.1 + 0.2, 0.3)
                        .get(random.nextInt(6));
        };
    }

    /** Small ones, and those about the edge of what a double holds exactly. */
    private long whole() {
        return random.nextBoolean() ? random.nextInt(7) - 3 : (1L << 53) - 1 - random.nextInt(3);
    }

    private String text() {
        var out = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            out.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return out.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("'", "\\'")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\u0000", "\\u0000");
    }
}
