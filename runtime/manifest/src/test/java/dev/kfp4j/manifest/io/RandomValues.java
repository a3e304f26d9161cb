// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/** Random text and JSON values, the awkward ones more often than chance would have it. */
final class RandomValues {
    /** Text that some reader of YAML takes for something else, or that quoting rules stumble over. */
    static final List<String> AWKWARD_TEXTS = List.of(
            "",
            " ",
            "  two",
            "trailing ",
            "\t",
            "a\tb",
            "\n",
            "a\nb",
            "a\n\n b\n",
            "\r\n",
            "a\rb",
            "~",
            "null",
            "Null",
            "NULL",
            "true",
            "True",
            "TRUE",
            "false",
            "yes",
            "Yes",
            "no",
            "NO",
            "on",
            "Off",
            "y",
            "Y",
            "n",
            "N",
            "0",
            "1",
            "-1",
            "+1",
            "007",
            "0o17",
            "0x1F",
            "0b11",
            "1_000",
            "1.0",
            "1.",
            ".5",
            "-.5",
            "1e3",
            "1.0e+3",
            "1E400",
            ".inf",
            "-.INF",
            ".nan",
            "NaN",
            "Infinity",
            "12:30",
            "12:30:45",
            "190:20:30.15",
            "2026-08-01",
            "2026-08-01T10:00:00Z",
            "2026-08-01 10:00:00.5 +1",
            "=",
            "<<",
            "!",
            "!!str x",
            "&anchor",
            "*alias",
            "%TAG",
            "@at",
            "`tick`",
            "'",
            "''",
            "\"",
            "\\",
            "\\n",
            "a: b",
            "a:",
            ":a",
            ": ",
            "a #b",
            "#b",
            "- a",
            "-",
            "--",
            "---",
            "...",
            "? a",
            "?",
            "[a]",
            "{a: b}",
            "{{$}}",
            "{{$.inputs.parameters['x']}}",
            ",",
            "a,b",
            "|",
            ">",
            "|-\n a",
            "a|b",
            "\u0000",
            "\u0007",
            "\u001b[0m",
            "\u007f",
            "\u0080",
            "\u0085",
            "a\u0085b",
            "\u00a0",
            "\u00ad",
            "\u2028",
            "a\u2029b",
            "\ufeff",
            "\ufeffx",
            "\ufffd",
            "\uffff",
            "é",
            "日本語",
            "ß",
            "İ",
            "😀",
            "a😀b",
            "\uD83D\uDE00",
            "\uDBFF\uDFFF",
            "e\u0301",
            "\u202eabc",
            "C:\\temp\\x",
            "${HOME}",
            "$(ls)",
            "gs://a/b?c=d&e=%20",
            "registry.example.com:5000/a/b:1.0@sha256:abc",
            "a@b",
            "a/b",
            "a.b.c",
            "1.2.3",
            "1.2",
            "2.1.0",
            "v1",
            "kfp4j-0.1.0",
            "x".repeat(200),
            "long text ".repeat(40),
            "é".repeat(150));

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    String text() {
        return switch (random.nextInt(4)) {
            case 0 -> "word" + random.nextInt(1000);
            case 1 -> randomText();
            default -> AWKWARD_TEXTS.get(random.nextInt(AWKWARD_TEXTS.size()));
        };
    }

    String nonEmptyText() {
        var text = text();
        return text.isEmpty() ? "x" : text;
    }

    private String randomText() {
        var text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            int bound = switch (random.nextInt(4)) {
                case 0 -> 0x20;
                case 1 -> 0x10FFFF;
                case 2 -> 0x3000;
                default -> 0x7F;
            };
            int c = random.nextInt(bound);
            text.appendCodePoint(Character.isSurrogate((char) c) && c < 0x10000 ? 'x' : c);
        }
        return text.toString();
    }

    JsonNumber number() {
        return switch (random.nextInt(6)) {
            case 0 -> new JsonNumber(BigDecimal.valueOf(random.nextInt(100)));
            case 1 -> new JsonNumber(BigDecimal.valueOf(random.nextLong()));
            case 2 -> new JsonNumber(BigDecimal.valueOf(random.nextDouble()));
            case 3 -> new JsonNumber(new BigDecimal(new BigInteger(random.nextInt(1, 300), random)));
            case 4 -> new JsonNumber(BigDecimal.valueOf(random.nextLong(), random.nextInt(-280, 300)));
            default -> finite();
        };
    }

    private JsonNumber finite() {
        double value = Double.longBitsToDouble(random.nextLong());
        return new JsonNumber(Double.isFinite(value) ? BigDecimal.valueOf(value) : BigDecimal.TEN);
    }

    JsonValue value(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> JsonValue.NULL;
            case 1 -> JsonValue.of(random.nextBoolean());
            case 2 -> number();
            case 3, 4 -> JsonValue.of(text());
            case 5 -> array(depth);
            default -> object(depth);
        };
    }

    JsonArray array(int depth) {
        var values = new ArrayList<JsonValue>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            values.add(value(depth - 1));
        }
        return new JsonArray(values);
    }

    JsonObject object(int depth) {
        var members = new LinkedHashMap<String, JsonValue>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            members.put(text(), value(depth - 1));
        }
        return new JsonObject(members);
    }
}
