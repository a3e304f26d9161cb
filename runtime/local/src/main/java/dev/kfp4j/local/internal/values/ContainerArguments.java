// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.io.ManifestException;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonNull;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a container's command line, by the rules of KFP's driver and launcher. An {@code IfPresent} object
 * without placeholders for outputs becomes the words of its branch. All else is one word, its placeholders replaced.
 */
final class ContainerArguments {

    private static final String IF_PRESENT = "{\"IfPresent\":";

    /** The driver passes a word that contains this on unchanged. */
    private static final String OUTPUTS = "$.outputs";

    private final Values inputs;
    private final PlaceholderReplacer placeholders;

    ContainerArguments(Values inputs, PlaceholderReplacer placeholders) {
        this.inputs = inputs;
        this.placeholders = placeholders;
    }

    /**
     * Returns the words that a word of the manifest becomes.
     *
     * @param executorInput the replacement of <code>{{$}}</code>
     * @throws ValueException if it names an input parameter that does not exist, or is an {@code IfPresent} object of a
     *     form that the driver does not accept
     */
    List<String> words(String word, String executorInput) throws ValueException {
        if (word.contains(OUTPUTS)) {
            return List.of(placeholders.launched(word, executorInput));
        }
        if (!word.strip().startsWith(IF_PRESENT)) {
            return List.of(replaced(word, executorInput));
        }
        var words = new ArrayList<String>();
        for (String each : branch(word.strip())) {
            words.add(replaced(each, executorInput));
        }
        return words;
    }

    private String replaced(String word, String executorInput) throws ValueException {
        for (String name : PlaceholderReplacer.parameters(word)) {
            if (!inputs.parameters().containsKey(name)) {
                throw new ValueException("an argument uses the input \"" + name + "\", which has no value: " + word);
            }
        }
        return placeholders.argument(word, executorInput);
    }

    private List<String> branch(String word) throws ValueException {
        Map<String, JsonValue> choice = choice(word);
        if (!(choice.get("InputName") instanceof JsonString name)) {
            throw new ValueException("an IfPresent argument names no input: " + word);
        }
        // Only parameters count: to the driver, an artifact is never present.
        JsonValue value = inputs.parameters().get(name.value());
        boolean isPresent = value != null && !(value instanceof JsonNull);
        return words(word, Optional.ofNullable(choice.get(isPresent ? "Then" : "Else")));
    }

    private static Map<String, JsonValue> choice(String word) throws ValueException {
        try {
            if (Json.read(word) instanceof JsonObject object
                    && object.members().get("IfPresent") instanceof JsonObject choice) {
                return choice.members();
            }
        } catch (ManifestException e) {
            throw new ValueException("an IfPresent argument is not JSON: " + e.getMessage());
        }
        throw new ValueException("an IfPresent argument is not an object: " + word);
    }

    private static List<String> words(String word, Optional<JsonValue> branch) throws ValueException {
        if (branch.isEmpty()) {
            return List.of();
        }
        if (branch.get() instanceof JsonString text) {
            return List.of(text.value());
        }
        var words = new ArrayList<String>();
        if (branch.get() instanceof JsonArray array) {
            for (JsonValue element : array.values()) {
                if (element instanceof JsonString text) {
                    words.add(text.value());
                }
            }
            if (words.size() == array.values().size()) {
                return words;
            }
        }
        throw new ValueException("the branches of an IfPresent argument must be texts or lists of texts: " + word);
    }
}
