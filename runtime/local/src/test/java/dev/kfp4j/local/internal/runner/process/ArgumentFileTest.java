// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.testing.Seed;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentFileTest {

    private static final String TRICKY = "ab \t\\\"'#@=\n\r{}$*%";

    @TempDir
    Path folder;

    /** Prints its arguments as JSON. */
    static final class Echo {
        private Echo() {}

        public static void main(String[] args) {
            System.out.println(Json.write(json(Arrays.asList(args))));
        }
    }

    @Test
    void anyArguments_reachTheProgramAsTheyAre() {
        Seed.forEach(6, random -> {
            var arguments = new ArrayList<String>();
            for (int i = 0; i < 20; i++) {
                var text = new StringBuilder();
                random.ints(random.nextInt(12), 0, TRICKY.length()).forEach(at -> text.append(TRICKY.charAt(at)));
                arguments.add(text.toString());
            }
            assertThat(received(arguments)).isEqualTo(Json.write(json(arguments)));
        });
    }

    private String received(List<String> arguments) {
        var all = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), Echo.class.getName()));
        all.addAll(arguments);
        try {
            Path file = Files.writeString(folder.resolve("java.args"), ArgumentFile.text(all));
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "@" + file)
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonArray json(List<String> texts) {
        return new JsonArray(texts.stream().map(JsonValue::of).toList());
    }
}
