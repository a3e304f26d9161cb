// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A step that keeps to the executor contract and does what its input {@code script} says: a list of words, each with
 * what follows it. Other inputs are read by the words that name them.
 */
public final class TestStep {

    private final JsonObject input;
    private final Map<String, JsonValue> parameters = new LinkedHashMap<>();
    private final Map<String, JsonValue> artifacts = new LinkedHashMap<>();

    private TestStep(JsonObject input) {
        this.input = input;
    }

    public static void main(String[] args) throws Exception {
        if (args.length != 2 || !args[0].equals("--executor_input")) {
            System.err.println("called with " + List.of(args));
            System.exit(2);
        }
        int status = run(args[1]);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs a step in this JVM; gives its exit status. */
    static int run(String executorInput) throws Exception {
        return new TestStep((JsonObject) Json.read(executorInput)).run();
    }

    private int run() throws Exception {
        for (JsonValue line : ((JsonArray) at("inputs", "parameterValues", "script")).values()) {
            List<JsonValue> words = ((JsonArray) line).values();
            int exit = perform(text(words.get(0)), words.subList(1, words.size()));
            if (exit != 0) {
                return exit;
            }
        }
        var output = new LinkedHashMap<String, JsonValue>();
        output.put("parameterValues", new JsonObject(parameters));
        output.put("artifacts", new JsonObject(artifacts));
        Path file = Path.of(text(at("outputs", "outputFile")));
        if (!Files.exists(file)) {
            Files.writeString(file, Json.write(new JsonObject(output)));
        }
        return 0;
    }

    private int perform(String verb, List<JsonValue> words) throws Exception {
        switch (verb) {
            case "print" -> System.out.println(text(words.get(0)));
            case "complain" -> System.err.println(text(words.get(0)));
            case "set" -> parameters.put(text(words.get(0)), words.get(1));
            case "copy" -> parameters.put(text(words.get(0)), at("inputs", "parameterValues", text(words.get(1))));
            case "file" ->
                Files.writeString(
                        Path.of(text(at("outputs", "parameters", text(words.get(0)), "outputFile"))),
                        text(words.get(1)));
            case "printEnv" -> System.out.println(env(text(words.get(0))) + "!");
            case "env" -> parameters.put(text(words.get(0)), JsonValue.of(env(text(words.get(1)))));
            case "make" -> make(text(words.get(0)), text(words.get(1)));
            case "load" -> parameters.put(text(words.get(0)), JsonValue.of(load(text(words.get(1)))));
            case "write" -> Files.writeString(Path.of(text(words.get(0))), text(words.get(1)));
            case "writeEnv" -> Files.writeString(Path.of(text(words.get(0))), env(text(words.get(1))));
            case "read" ->
                parameters.put(text(words.get(0)), JsonValue.of(Files.readString(Path.of(text(words.get(1))))));
            case "input" -> parameters.put(text(words.get(0)), JsonValue.of(Json.write(input)));
            case "raw" -> Files.writeString(Path.of(text(at("outputs", "outputFile"))), text(words.get(0)));
            case "exit" -> {
                return Integer.parseInt(Json.write(words.get(0)));
            }
            case "failOnce" -> {
                Path marker = Path.of(text(words.get(0)));
                if (!Files.exists(marker)) {
                    Files.writeString(marker, "seen");
                    return 7;
                }
            }
            case "sleep" -> TimeUnit.MILLISECONDS.sleep(Long.parseLong(Json.write(words.get(0))));
            case "hang" -> Processes.hang(Path.of(text(words.get(0))));
            default -> throw new IllegalArgumentException(verb);
        }
        return 0;
    }

    private void make(String output, String content) throws Exception {
        JsonObject place = (JsonObject) ((JsonArray) at("outputs", "artifacts", output, "artifacts"))
                .values()
                .get(0);
        Files.writeString(Path.of(text(place.members().get("uri"))), content);
        var entry = new LinkedHashMap<String, JsonValue>();
        entry.put("name", JsonValue.of(output));
        entry.put("uri", place.members().get("uri"));
        entry.put("metadata", new JsonObject(Map.of("length", JsonValue.of(content.length()))));
        artifacts.put(output, new JsonObject(Map.of("artifacts", new JsonArray(List.of(new JsonObject(entry))))));
    }

    private String load(String name) throws Exception {
        JsonObject artifact = (JsonObject) ((JsonArray) at("inputs", "artifacts", name, "artifacts"))
                .values()
                .get(0);
        return Files.readString(Path.of(text(artifact.members().get("uri"))));
    }

    private static String env(String name) {
        return String.valueOf(System.getenv(name));
    }

    private JsonValue at(String... path) {
        JsonValue value = input;
        for (String name : path) {
            value = ((JsonObject) value).members().getOrDefault(name, JsonValue.NULL);
        }
        return value;
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).value();
    }
}
