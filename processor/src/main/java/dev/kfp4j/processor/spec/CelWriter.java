// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Condition;
import dev.kfp4j.processor.pipeline.Condition.Comparison;
import dev.kfp4j.processor.pipeline.Condition.Literal;
import dev.kfp4j.processor.pipeline.Condition.Operand;
import dev.kfp4j.processor.pipeline.Condition.Variable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes conditions in the Common Expression Language, within the small grammar that all KFP engines read. */
final class CelWriter {
    private static final int FIRST_PRINTABLE = 0x20;

    private final Channels channels;

    private CelWriter(Channels channels) {
        this.channels = channels;
    }

    /**
     * Writes a condition.
     *
     * @param channels the inputs of the group that has the condition
     */
    static String of(Condition condition, Channels channels) {
        return new CelWriter(channels).text(condition);
    }

    /** A text in quotes, with escapes for all characters that would end or change it. */
    static String string(String text, char quote) {
        var result = new StringBuilder().append(quote);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == quote || character == '\\') {
                result.append('\\').append(character);
            } else if (character < FIRST_PRINTABLE) {
                result.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
            } else {
                result.append(character);
            }
        }
        return result.append(quote).toString();
    }

    private String text(Condition condition) {
        if (condition instanceof Comparison comparison) {
            return operand(comparison.left(), comparison.right())
                    + " "
                    + comparison.operator().symbol()
                    + " "
                    + operand(comparison.right(), comparison.left());
        } else if (condition instanceof Condition.Not not) {
            return "!(" + text(not.condition()) + ")";
        } else if (condition instanceof Condition.And and) {
            return joined(and.conditions(), " && ");
        }
        return joined(((Condition.Or) condition).conditions(), " || ");
    }

    private String joined(List<Condition> conditions, String operator) {
        return conditions.stream()
                .map(part -> part instanceof Condition.And || part instanceof Condition.Or
                        ? "(" + text(part) + ")"
                        : text(part))
                .collect(Collectors.joining(operator));
    }

    /** All numbers of KFP are doubles, so integers are converted. Both sides must be of one type. */
    private String operand(Operand operand, Operand other) {
        if (operand instanceof Variable variable) {
            String value = "inputs.parameter_values[" + string(channels.of(variable.reference()), '\'') + "]";
            if (type(variable) != ParameterType.NUMBER_INTEGER) {
                return value;
            }
            return isDouble(other) ? "double(int(" + value + "))" : "int(" + value + ")";
        }
        Object value = ((Literal) operand).value();
        if (value instanceof String text) {
            return string(text, '\'');
        }
        return value instanceof Long && isDouble(other) ? "double(" + value + ")" : String.valueOf(value);
    }

    private static boolean isDouble(Operand operand) {
        return operand instanceof Literal literal
                ? literal.value() instanceof Double
                : type((Variable) operand) == ParameterType.NUMBER_DOUBLE;
    }

    private static ParameterType type(Variable variable) {
        return ((IoType.Parameter) variable.reference().type()).type();
    }
}
