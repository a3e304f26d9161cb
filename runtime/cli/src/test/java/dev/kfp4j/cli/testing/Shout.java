// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.testing;

import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** A step that gives its input {@code word} in capitals as {@code Output}, and fails where the word is {@code fail}. */
public final class Shout {

    private Shout() {}

    public static void main(String[] args) throws Exception {
        JsonObject input = (JsonObject) Json.read(args[1]);
        String word = text(at(at(input, "inputs", "parameterValues"), "word"));
        System.out.println("the word is " + word);
        if (word.equals("fail")) {
            System.exit(1);
        }
        var output = new JsonObject(Map.of(
                "parameterValues", new JsonObject(Map.of("Output", JsonValue.of(word.toUpperCase(Locale.ROOT))))));
        Files.writeString(Path.of(text(at(input, "outputs", "outputFile"))), Json.write(output));
    }

    private static JsonValue at(JsonValue value, String... path) {
        JsonValue at = value;
        for (String name : path) {
            at = ((JsonObject) at).members().get(name);
        }
        return at;
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).value();
    }
}
