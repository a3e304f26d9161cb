// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * Constants are computed as javac computes them: random constant expressions, folded by us as an argument and by javac
 * as the value of a field. {@code -Dkfp4j.seed=N} repeats one run.
 */
class ConstantFoldingTest {
    private static final int EXPRESSIONS = 400;
    private static final String[] ARITHMETIC = {"+", "-", "*", "/", "%"};
    private static final String[] BITWISE = {"&", "|", "^"};
    private static final String[] SHIFTS = {"<<", ">>", ">>>"};
    private static final String[] COMPARISONS = {"<", "<=", ">", ">=", "==", "!="};
    private static final String[] CASTS = {"int", "long", "float", "double", "short", "byte", "char"};

    @Test
    void randomExpressions_haveTheValueThatJavacGivesThem() throws ReflectiveOperationException {
        long seed = Long.getLong("kfp4j.seed", 20_240_101L);
        var generator = new Expressions(new Random(seed));
        List<String> expressions = new ArrayList<>();
        var fields = new StringBuilder();
        var calls = new StringBuilder();
        for (int i = 0; i < EXPRESSIONS; i++) {
            String expression = "\"\" + (" + generator.any(4) + ")";
            expressions.add(expression);
            fields.append("    static final String F")
                    .append(i)
                    .append(" = ")
                    .append(expression)
                    .append(";\n");
            calls.append("        text(").append(expression).append(");\n");
        }
        Lowered lowered = Lowered.of(JavaFileObjects.forSourceString(
                "p.Folding",
                "package p;\nimport dev.kfp4j.annotations.*;\nfinal class Folding {\n"
                        + "    @Component static void text(String in) {}\n" + fields
                        + "    @Pipeline static void flow() {\n" + calls + "    }\n}\n"));
        Class<?> compiled = load(lowered);
        var nodes = lowered.pipeline("flow").body().nodes();
        for (int i = 0; i < EXPRESSIONS; i++) {
            var field = compiled.getDeclaredField("F" + i);
            field.setAccessible(true);
            var argument = (ConstantArgument)
                    ((Task) nodes.get(i)).arguments().values().iterator().next();
            assertThat(((JsonString) argument.json()).value())
                    .as("seed %d: %s", seed, expressions.get(i))
                    .isEqualTo(field.get(null));
        }
    }

    private static Class<?> load(Lowered lowered) throws ReflectiveOperationException {
        return new ClassLoader(ConstantFoldingTest.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                for (JavaFileObject file : lowered.compilation().generatedFiles()) {
                    if (file.getName().endsWith("/" + name.replace('.', '/') + ".class")) {
                        try (InputStream stream = file.openInputStream()) {
                            byte[] bytes = stream.readAllBytes();
                            return defineClass(name, bytes, 0, bytes.length);
                        } catch (IOException e) {
                            throw new ClassNotFoundException(name, e);
                        }
                    }
                }
                throw new ClassNotFoundException(name);
            }
        }.loadClass("p.Folding");
    }

    /** Makes constant expressions; divisors are literals that are not zero. */
    private record Expressions(Random random) {
        String any(int depth) {
            return switch (random.nextInt(4)) {
                case 0 -> truth(depth);
                case 1 -> "\"t" + random.nextInt(3) + "\" + (" + number(depth) + ")";
                default -> number(depth);
            };
        }

        String number(int depth) {
            if (depth == 0) {
                return literal();
            }
            return switch (random.nextInt(6)) {
                case 0 -> "(" + number(depth - 1) + ") " + pick(ARITHMETIC) + " " + divisor();
                case 1 -> "(" + whole(depth - 1) + " " + pick(BITWISE) + " " + whole(depth - 1) + ")";
                case 2 -> "(" + whole(depth - 1) + " " + pick(SHIFTS) + " " + whole(depth - 1) + ")";
                case 3 -> "(" + pick(CASTS) + ") (" + number(depth - 1) + ")";
                case 4 -> "(" + truth(depth - 1) + " ? " + number(depth - 1) + " : " + number(depth - 1) + ")";
                default -> (random.nextBoolean() ? "-" : "+") + "(" + number(depth - 1) + ")";
            };
        }

        private String whole(int depth) {
            String cast = random.nextBoolean() ? "int" : "long";
            return (random.nextInt(4) == 0 ? "~" : "") + "((" + cast + ") (" + number(depth) + "))";
        }

        private String truth(int depth) {
            if (depth == 0) {
                return random.nextBoolean() ? "true" : "false";
            }
            return switch (random.nextInt(3)) {
                case 0 -> "((" + number(depth - 1) + ") " + pick(COMPARISONS) + " (" + number(depth - 1) + "))";
                case 1 -> "!(" + truth(depth - 1) + ")";
                default -> "(" + truth(depth - 1) + (random.nextBoolean() ? " && " : " || ") + truth(depth - 1) + ")";
            };
        }

        private String literal() {
            return switch (random.nextInt(5)) {
                case 0 -> random.nextInt(1000) + "L";
                case 1 -> random.nextInt(1000) / 8.0 + "";
                case 2 -> random.nextInt(1000) / 8.0f + "f";
                case 3 -> "'" + (char) ('a' + random.nextInt(26)) + "'";
                default -> random.nextBoolean() ? "Integer.MAX_VALUE" : random.nextInt() + "";
            };
        }

        private String divisor() {
            return switch (random.nextInt(3)) {
                case 0 -> 1 + random.nextInt(9) + "L";
                case 1 -> (1 + random.nextInt(9)) / 4.0 + "";
                default -> 1 + random.nextInt(9) + "";
            };
        }

        private String pick(String... choices) {
            return choices[random.nextInt(choices.length)];
        }
    }
}
