// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.testing;

import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A step that does what its input {@code acts} says: a list of texts, each a verb and its word. */
public final class Act {

    /** A pipeline whose tasks {@code work}, {@code next} and {@code exit} do what the inputs of these names say. */
    public static final String PIPELINE = """
            components:
              comp-act:
                executorLabel: exec-act
                inputDefinitions:
                  parameters:
                    acts: {parameterType: LIST}
                outputDefinitions:
                  artifacts:
                    made: {artifactType: {schemaTitle: system.Dataset, schemaVersion: 0.0.1}}
            deploymentSpec:
              executors:
                exec-act:
                  container:
                    image: sample
                    command: [java, -cp, '/app/resources:/app/classes:/app/libs/*', dev.kfp4j.cli.testing.Act]
                    args: ['--executor_input', '{{$}}']
            pipelineInfo: {name: acting}
            root:
              dag:
                tasks:
                  work:
                    componentRef: {name: comp-act}
                    inputs:
                      parameters:
                        acts: {componentInputParameter: work}
                    taskInfo: {name: work}
                  next:
                    componentRef: {name: comp-act}
                    dependentTasks: [work]
                    inputs:
                      parameters:
                        acts: {componentInputParameter: next}
                    retryPolicy: {maxRetryCount: 1, backoffDuration: 0s, backoffFactor: 1.0, backoffMaxDuration: 0s}
                    taskInfo: {name: next}
                  exit:
                    componentRef: {name: comp-act}
                    dependentTasks: [work]
                    inputs:
                      parameters:
                        acts: {componentInputParameter: exit}
                    taskInfo: {name: exit}
                    triggerPolicy: {strategy: ALL_UPSTREAM_TASKS_COMPLETED}
              inputDefinitions:
                parameters:
                  work: {parameterType: LIST, defaultValue: [], isOptional: true}
                  next: {parameterType: LIST, defaultValue: [], isOptional: true}
                  exit: {parameterType: LIST, defaultValue: [], isOptional: true}
            schemaVersion: 2.1.0
            sdkVersion: kfp4j-test
            """;

    private static final int MEBIBYTE = 1 << 20;

    private Act() {}

    public static void main(String[] args) throws Exception {
        JsonObject input = (JsonObject) Json.read(args[1]);
        Path made = Path.of(text(at(artifact(input), "uri")));
        for (JsonValue act : ((JsonArray) at(input, "inputs", "parameterValues", "acts")).values()) {
            String[] words = text(act).split(" ", 2);
            perform(words[0], words[1], made);
        }
        Files.writeString(Path.of(text(at(input, "outputs", "outputFile"))), "{}");
    }

    private static void perform(String verb, String word, Path made) throws Exception {
        switch (verb) {
            case "print" -> System.out.println(word);
            case "mark" -> Files.writeString(Path.of(word), "here");
            case "await" -> await(Path.of(word));
            case "failOnce" -> {
                if (!Files.exists(Path.of(word))) {
                    Files.writeString(Path.of(word), "here");
                    System.exit(7);
                }
            }
            case "make" -> make(made, Integer.parseInt(word));
            default -> throw new IllegalArgumentException(verb);
        }
    }

    /** Waits until a file is there. */
    public static void await(Path file) throws InterruptedException {
        for (int i = 0; i < 1200 && !Files.exists(file); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        if (!Files.exists(file)) {
            throw new AssertionError("nobody has made " + file);
        }
    }

    private static void make(Path made, int mebibytes) throws IOException {
        var random = new Random(mebibytes);
        var block = new byte[MEBIBYTE];
        try (OutputStream out = Files.newOutputStream(made)) {
            for (int i = 0; i < mebibytes; i++) {
                random.nextBytes(block);
                out.write(block);
            }
        }
    }

    private static JsonValue artifact(JsonObject input) {
        return ((JsonArray) at(input, "outputs", "artifacts", "made", "artifacts"))
                .values()
                .get(0);
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
