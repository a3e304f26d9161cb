// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.generate;

import dev.kfp4j.enginetests.model.Kind;
import dev.kfp4j.enginetests.model.Literal;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Values that are hard to pass on unchanged. A pipeline takes few of them, so that equal ones meet. */
final class Samples {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "it's",
            "\"quoted\"",
            "back\\slash",
            "ends with \\",
            "\\n is not a line break",
            "two\nlines",
            "carriage\rreturn",
            "tab\tstop",
            "a && b || !c",
            "x' == 'y",
            "') || true || ('",
            "inputs.parameter_values['x']",
            "{\"a\": [1, 2]}",
            "[1]",
            "null",
            "true",
            "5",
            "1e3",
            "${HOME}",
            "$(id)",
            "`id`",
            "%s %d %n",
            "# no comment",
            "key: value",
            "- item",
            "---",
            "日本語",
            "Ωμέγα",
            "é",
            "e\u0301",
            // Nothing from U+E000 to U+FFFF at a beginning: dev.cel puts that after 😀 (by UTF-16), a cluster before
            // it.
            "😀",
            "𝒳\uFFFD",
            "\u2028",
            "שלום",
            "a\u00a0b",
            "@file",
            "--flag",
            "*",
            "../..");

    private static final long LAST_EXACT = (1L << 53) - 1;

    private static final List<Long> WHOLES = List.of(
            0L, 1L, -1L, 7L, 100L, 2147483648L, -2147483649L, LAST_EXACT, LAST_EXACT - 1, -LAST_EXACT, 1L << 52);

    /** Values for comparisons that no parameter can hold. */
    private static final List<Long> BEYOND =
            List.of(LAST_EXACT + 1, LAST_EXACT + 2, -LAST_EXACT - 2, Long.MAX_VALUE, Long.MIN_VALUE);

    private static final List<Double> REALS =
            List.of(0.0, 0.1, 0.3, 0.1 + 0.2, -2.5, 3.0, 1.0, 1e-7, Double.MIN_VALUE, Double.MAX_VALUE, 0x1p53, 1e21);

    private final Random random;
    private final List<String> texts;
    private final List<Long> wholes;
    private final List<Double> reals;

    Samples(Random random) {
        this.random = random;
        this.texts = few(TEXTS);
        this.wholes = few(WHOLES);
        this.reals = few(REALS);
    }

    Kind kind() {
        return one(List.of(Kind.values()));
    }

    /** A kind that a condition can be about. */
    Kind scalar() {
        return one(List.of(Kind.TEXT, Kind.WHOLE, Kind.REAL, Kind.FLAG));
    }

    JsonValue value(Kind kind) {
        return switch (kind) {
            case TEXT -> JsonValue.of(text());
            case WHOLE -> JsonValue.of(one(wholes));
            case REAL -> JsonValue.of(one(reals));
            case FLAG -> JsonValue.of(random.nextBoolean());
            case TEXTS, WHOLES -> list(() -> value(kind.element()), random.nextInt(4));
        };
    }

    String text() {
        return one(texts);
    }

    /** A list without equal elements. */
    JsonArray distinct(Kind kind, int size) {
        var values = new ArrayList<JsonValue>();
        while (values.size() < size) {
            JsonValue next = kind == Kind.TEXT ? JsonValue.of(one(TEXTS)) : JsonValue.of(one(WHOLES));
            if (!values.contains(next)) {
                values.add(next);
            }
        }
        return new JsonArray(values);
    }

    Literal literal(Kind kind) {
        return switch (kind) {
            case TEXT -> literalText();
            case WHOLE ->
                switch (random.nextInt(6)) {
                    case 0 -> new Literal.Whole(one(BEYOND));
                    case 1 -> new Literal.Real(one(reals));
                    default -> new Literal.Whole(one(wholes));
                };
            case REAL -> new Literal.Real(one(reals));
            case FLAG -> new Literal.Flag(random.nextBoolean());
            case TEXTS, WHOLES -> throw new IllegalArgumentException("conditions do not compare lists");
        };
    }

    Literal.Text literalText() {
        return new Literal.Text(text(), one(List.of(Literal.Text.Writing.values())));
    }

    private static JsonArray list(Supplier<JsonValue> element, int size) {
        var values = new ArrayList<JsonValue>();
        for (int i = 0; i < size; i++) {
            values.add(element.get());
        }
        return new JsonArray(values);
    }

    private <T> List<T> few(List<T> all) {
        return List.of(one(all), one(all), one(all));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
