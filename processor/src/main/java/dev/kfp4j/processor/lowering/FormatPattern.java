// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.ArrayList;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A format of {@code String.format}. Constants are formatted at compile time by Java itself. Run-time values support
 * only {@code %s} and, for integers, {@code %d}, without flags and widths.
 */
final class FormatPattern {
    private static final Pattern SPECIFIER = Pattern.compile(
            "%(?<index>\\d+\\$|<)?(?<flags>[-#+ 0,(]*)(?<width>\\d*)(?<precision>\\.\\d+)?(?<type>[tT]?[a-zA-Z%])");

    /** A format that cannot be filled. */
    static final class BadFormat extends Exception {
        private static final long serialVersionUID = 1L;
        private final String specifier;
        private final String problem;

        BadFormat(String specifier, String problem) {
            super(specifier + ": " + problem);
            this.specifier = specifier;
            this.problem = problem;
        }

        String specifier() {
            return specifier;
        }

        String problem() {
            return problem;
        }
    }

    private final String pattern;

    private FormatPattern(String pattern) {
        this.pattern = pattern;
    }

    static FormatPattern parse(String pattern) {
        return new FormatPattern(pattern);
    }

    /**
     * Fills the format.
     *
     * @param values the arguments
     * @param parts their texts, for {@code %s}
     * @throws BadFormat if a specifier is unknown, or its argument is missing or does not fit
     */
    List<Part> fill(List<Value> values, List<List<Part>> parts) throws BadFormat {
        var result = new ArrayList<Part>();
        Matcher matcher = SPECIFIER.matcher(pattern);
        int position = 0;
        int next = 0;
        while (matcher.find()) {
            result.add(fixed(position, matcher.start()));
            position = matcher.end();
            String specifier = matcher.group();
            if (matcher.group("type").equals("%") || matcher.group("type").equals("n")) {
                result.add(new Part.Fixed(literal(specifier)));
                continue;
            }
            String index = matcher.group("index");
            if (index != null && index.equals("<")) {
                throw new BadFormat(specifier, "it refers to the previous argument");
            }
            int argument = index == null ? next++ : Integer.parseInt(index.substring(0, index.length() - 1)) - 1;
            if (argument < 0 || argument >= values.size()) {
                throw new BadFormat(specifier, "its argument is missing");
            }
            String plain = "%" + specifier.substring(index == null ? 1 : index.length() + 1);
            result.addAll(filled(specifier, plain, values.get(argument), parts.get(argument)));
        }
        result.add(fixed(position, pattern.length()));
        return result;
    }

    private Part fixed(int from, int to) throws BadFormat {
        String text = pattern.substring(from, to);
        if (text.indexOf('%') >= 0) {
            throw new BadFormat(text, "it is incomplete");
        }
        return new Part.Fixed(text);
    }

    private static String literal(String specifier) throws BadFormat {
        return switch (specifier) {
            case "%%" -> "%";
            case "%n" -> "\n";
            default -> throw new BadFormat(specifier, "only %% and %n take no argument");
        };
    }

    private static List<Part> filled(String specifier, String plain, Value value, List<Part> parts) throws BadFormat {
        if (plain.equals("%s") || (plain.equals("%d") && isWholeNumber(value))) {
            return parts;
        }
        if (value instanceof Known known && known.constant() instanceof Scalar scalar) {
            try {
                return List.of(new Part.Fixed(String.format(Locale.ROOT, plain, scalar.value())));
            } catch (IllegalFormatException e) {
                throw new BadFormat(specifier, "it does not fit the argument");
            }
        }
        throw new BadFormat(
                specifier,
                plain.equals("%d") ? "its argument is not an integer" : "its argument is known only at run time");
    }

    private static boolean isWholeNumber(Value value) {
        return value instanceof Reference reference
                && reference.type() instanceof IoType.Parameter parameter
                && parameter.type() == ParameterType.NUMBER_INTEGER;
    }
}
