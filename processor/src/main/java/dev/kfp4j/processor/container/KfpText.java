// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.processor.container.CommandElement.Branch;
import dev.kfp4j.processor.container.CommandElement.Concat;
import dev.kfp4j.processor.container.CommandElement.IfPresent;
import dev.kfp4j.processor.container.CommandElement.Text;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Elements in KFP's text, exactly as KFP's compiler writes them: some readers compare the text. */
final class KfpText {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\$.*?}}", Pattern.DOTALL);
    private static final String IF_PRESENT = "IfPresent";
    private static final String CONCAT = "Concat";

    private KfpText() {}

    /** Whether KFP reads a text as an object; its driver checks the beginning only. */
    static boolean isObject(String text) {
        String start = text.strip();
        return start.startsWith("{\"" + IF_PRESENT + "\":") || start.startsWith("{\"" + CONCAT + "\":");
    }

    /** Parses an element. A text in no known form is plain text. */
    static CommandElement read(String text) {
        return (isObject(text) ? readObject(text) : Optional.<CommandElement>empty()).orElseGet(() -> readText(text));
    }

    /** Parses an object of KFP; empty if it is not well-formed. */
    static Optional<CommandElement> readObject(String text) {
        try {
            return element(Json.read(text.strip()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Text readText(String text) {
        var parts = new ArrayList<TextPart>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int end = 0;
        while (matcher.find()) {
            Optional<Placeholder> placeholder = Placeholder.ofKfp(matcher.group());
            if (placeholder.isPresent()) {
                addLiteral(parts, text.substring(end, matcher.start()));
                parts.add(placeholder.get());
                end = matcher.end();
            }
        }
        addLiteral(parts, text.substring(end));
        return new Text(parts);
    }

    private static void addLiteral(List<TextPart> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new TextPart.Literal(text));
        }
    }

    private static Optional<CommandElement> element(@Nullable JsonValue json) {
        if (json instanceof JsonString text) {
            return Optional.of(readText(text.value()));
        } else if (!(json instanceof JsonObject object) || object.members().size() != 1) {
            return Optional.empty();
        } else if (object.members().get(CONCAT) instanceof JsonArray array) {
            return elements(array).map(Concat::new);
        } else if (object.members().get(IF_PRESENT) instanceof JsonObject decision) {
            return decision(decision);
        }
        return Optional.empty();
    }

    private static Optional<List<CommandElement>> elements(JsonArray array) {
        List<CommandElement> elements = array.values().stream()
                .flatMap(value -> element(value).stream())
                .toList();
        return elements.size() == array.values().size() ? Optional.of(elements) : Optional.empty();
    }

    private static Optional<CommandElement> decision(JsonObject decision) {
        var members = decision.members();
        boolean known = Set.of("InputName", "Then", "Else").containsAll(members.keySet());
        Optional<Branch> then = branch(members.get("Then"));
        Optional<Branch> otherwise = branch(members.get("Else"));
        boolean complete = otherwise.isPresent() == members.containsKey("Else");
        return known && complete && then.isPresent() && members.get("InputName") instanceof JsonString name
                ? Optional.of(new IfPresent(name.value(), then.get(), otherwise))
                : Optional.empty();
    }

    private static Optional<Branch> branch(@Nullable JsonValue json) {
        return json instanceof JsonArray array
                ? elements(array).map(elements -> new Branch(elements, true))
                : element(json).map(element -> new Branch(List.of(element), false));
    }

    static String write(CommandElement element) {
        if (element instanceof Text text) {
            return text.parts().stream().map(KfpText::write).collect(Collectors.joining());
        }
        return json(element);
    }

    private static String write(TextPart part) {
        return part instanceof TextPart.Literal literal
                ? literal.text()
                : ((Placeholder) part).target().text();
    }

    private static String json(CommandElement element) {
        if (element instanceof Concat concat) {
            return "{\"" + CONCAT + "\": " + array(concat.items()) + "}";
        } else if (element instanceof IfPresent decision) {
            String otherwise = decision.otherwise()
                    .map(branch -> ", \"Else\": " + json(branch))
                    .orElse("");
            return "{\"" + IF_PRESENT + "\": {\"InputName\": " + quote(decision.input()) + ", \"Then\": "
                    + json(decision.then()) + otherwise + "}}";
        }
        return quote(write(element));
    }

    private static String json(Branch branch) {
        return branch.list() ? array(branch.elements()) : json(branch.elements().get(0));
    }

    private static String array(List<CommandElement> elements) {
        return elements.stream().map(KfpText::json).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Text in the form of Python's JSON, which is ASCII. */
    private static String quote(String text) {
        var result = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> result.append('\\').append(c);
                case '\b' -> result.append("\\b");
                case '\f' -> result.append("\\f");
                case '\n' -> result.append("\\n");
                case '\r' -> result.append("\\r");
                case '\t' -> result.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') {
                        result.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        result.append(c);
                    }
                }
            }
        }
        return result.append('"').toString();
    }
}
