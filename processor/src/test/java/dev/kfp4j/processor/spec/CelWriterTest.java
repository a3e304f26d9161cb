// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Condition;
import dev.kfp4j.processor.pipeline.Condition.And;
import dev.kfp4j.processor.pipeline.Condition.Comparison;
import dev.kfp4j.processor.pipeline.Condition.Literal;
import dev.kfp4j.processor.pipeline.Condition.Not;
import dev.kfp4j.processor.pipeline.Condition.Operand;
import dev.kfp4j.processor.pipeline.Condition.Operator;
import dev.kfp4j.processor.pipeline.Condition.Or;
import dev.kfp4j.processor.pipeline.Condition.Variable;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CelWriterTest {
    private static final List<Operator> OPERATORS = List.of(Operator.values());
    private static final Map<String, IoType> TYPES = Map.of(
            "s",
            Models.STRING,
            "t's",
            Models.STRING,
            "n",
            Models.INTEGER,
            "m",
            Models.INTEGER,
            "d",
            Models.DOUBLE,
            "e\\",
            Models.DOUBLE,
            "b",
            Models.BOOLEAN,
            "c",
            Models.BOOLEAN);
    private static final List<String> AWKWARD = List.of(
            "",
            "heads",
            "it's",
            "a\"b",
            "\\",
            "\\'",
            "' || true || '",
            "a\nb",
            "\t",
            "\u0000",
            "\u007f",
            "\u0085",
            "\u2028",
            "gr\u00fc\u00df",
            "\u4e2d\u6587",
            "\ud83d\ude00",
            "{{$.x}}",
            "\\u0041",
            "%");

    private static final Channels CHANNELS = channels();

    private static Channels channels() {
        var names = new LinkedHashMap<Reference, String>();
        TYPES.forEach((name, type) -> names.put(input(name), name));
        return new Channels(names);
    }

    private static PipelineInput input(String name) {
        return new PipelineInput(Models.input(name, TYPES.get(name)));
    }

    private static Comparison compare(String name, Operator operator, Object literal) {
        return new Comparison(new Variable(input(name)), operator, new Literal(literal));
    }

    @Test
    void comparisons_areWrittenAsKfpWritesThem() {
        assertThat(CelWriter.of(compare("s", Operator.EQUAL, "heads"), CHANNELS))
                .isEqualTo("inputs.parameter_values['s'] == 'heads'");
        assertThat(CelWriter.of(compare("n", Operator.GREATER, 5L), CHANNELS))
                .isEqualTo("int(inputs.parameter_values['n']) > 5");
        assertThat(CelWriter.of(compare("n", Operator.EQUAL, 1.5), CHANNELS))
                .isEqualTo("double(int(inputs.parameter_values['n'])) == 1.5");
        assertThat(CelWriter.of(compare("d", Operator.GREATER, 1L), CHANNELS))
                .isEqualTo("inputs.parameter_values['d'] > double(1)");
        assertThat(CelWriter.of(compare("b", Operator.EQUAL, true), CHANNELS))
                .isEqualTo("inputs.parameter_values['b'] == true");
    }

    @Test
    void laterBranches_sayThatThoseBeforeDoNotHold() {
        var heads = compare("s", Operator.EQUAL, "heads");
        var two = compare("n", Operator.EQUAL, 2L);
        assertThat(CelWriter.of(new And(List.of(new Not(heads), two)), CHANNELS))
                .isEqualTo("!(inputs.parameter_values['s'] == 'heads') && int(inputs.parameter_values['n']) == 2");
        assertThat(CelWriter.of(new And(List.of(new Not(heads), new Not(two))), CHANNELS))
                .isEqualTo("!(inputs.parameter_values['s'] == 'heads') && !(int(inputs.parameter_values['n']) == 2)");
    }

    /** Whatever a condition says, its text says too: parsed and evaluated as CEL, over awkward values. */
    @Test
    void textMeansWhatTheConditionMeans() {
        Long only = Long.getLong("kfp4j.seed");
        for (long seed = only == null ? 0 : only; seed < (only == null ? 2000 : only + 1); seed++) {
            var random = new Random(seed);
            Condition condition = condition(random, 4);
            Map<String, Object> values = values(random);
            String text = CelWriter.of(condition, CHANNELS);
            assertThat(new TinyCel(text, values).evaluate())
                    .as("seed %d: %s over %s", seed, text, values)
                    .isEqualTo(holds(condition, values));
        }
    }

    private static Map<String, Object> values(Random random) {
        var values = new HashMap<String, Object>();
        TYPES.keySet().stream().sorted().forEach(name -> values.put(name, value(TYPES.get(name), random)));
        return values;
    }

    private static Object value(IoType type, Random random) {
        if (type.equals(Models.STRING)) {
            return AWKWARD.get(random.nextInt(AWKWARD.size()));
        } else if (type.equals(Models.INTEGER)) {
            return (long) random.nextInt(7) - 3;
        } else if (type.equals(Models.DOUBLE)) {
            return List.of(-1.5, 0.0, 1.0, 2.0, 1e22, 1e-7, 123456789.125).get(random.nextInt(7));
        }
        return random.nextBoolean();
    }

    private static Condition condition(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(5);
        if (kind == 1) {
            return new Not(condition(random, depth - 1));
        } else if (kind > 1) {
            var parts = new ArrayList<Condition>();
            for (int i = 0; i < 2 + random.nextInt(2); i++) {
                parts.add(condition(random, depth - 1));
            }
            return kind == 2 ? new Or(parts) : new And(parts);
        }
        return comparison(random);
    }

    private static Comparison comparison(Random random) {
        var names = TYPES.keySet().stream().sorted().toList();
        String name = names.get(random.nextInt(names.size()));
        IoType type = TYPES.get(name);
        boolean number = type.equals(Models.INTEGER) || type.equals(Models.DOUBLE);
        var partners = names.stream()
                .filter(other ->
                        number ? !isNeither(TYPES.get(other)) : TYPES.get(other).equals(type))
                .toList();
        String partner = partners.get(random.nextInt(partners.size()));
        Operand variable = new Variable(input(name));
        Operand other =
                random.nextInt(3) == 0 ? new Variable(input(partner)) : new Literal(value(TYPES.get(partner), random));
        Operator operator = Models.isOrdered(type)
                ? OPERATORS.get(random.nextInt(OPERATORS.size()))
                : List.of(Operator.EQUAL, Operator.NOT_EQUAL).get(random.nextInt(2));
        return random.nextBoolean()
                ? new Comparison(variable, operator, other)
                : new Comparison(other, operator, variable);
    }

    private static boolean isNeither(IoType type) {
        return !type.equals(Models.INTEGER) && !type.equals(Models.DOUBLE);
    }

    private static boolean holds(Condition condition, Map<String, Object> values) {
        if (condition instanceof Not not) {
            return !holds(not.condition(), values);
        } else if (condition instanceof And and) {
            return and.conditions().stream().allMatch(part -> holds(part, values));
        } else if (condition instanceof Or or) {
            return or.conditions().stream().anyMatch(part -> holds(part, values));
        }
        var comparison = (Comparison) condition;
        int order = order(value(comparison.left(), values), value(comparison.right(), values));
        return switch (comparison.operator()) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
        };
    }

    private static Object value(Operand operand, Map<String, Object> values) {
        return operand instanceof Literal literal
                ? literal.value()
                : values.get(((PipelineInput) ((Variable) operand).reference())
                        .input()
                        .name());
    }

    private static int order(Object left, Object right) {
        if (left instanceof Number first && right instanceof Number second) {
            return Double.compare(first.doubleValue(), second.doubleValue());
        } else if (left instanceof Boolean first) {
            return Boolean.compare(first, (Boolean) right);
        }
        return ((String) left).compareTo((String) right);
    }
}
