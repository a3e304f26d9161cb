// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import dev.kfp4j.cli.testing.Act;
import dev.kfp4j.cli.testing.Sample;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The command line over one store, in this process and in others, and the pipeline of {@link Act}.
 *
 * @param store the store's folder
 * @param pipeline the pipeline's file
 */
record StoreCommands(Path store, Path pipeline) {

    /** What a command has left. */
    record Said(int status, String out, String err) {}

    /** Over a store in this folder. */
    static StoreCommands in(Path folder) throws IOException {
        return over(folder.resolve("store"), folder);
    }

    /** Over this store, the pipeline in another folder. */
    static StoreCommands over(Path store, Path folder) throws IOException {
        return new StoreCommands(store, Files.writeString(folder.resolve("acting.yaml"), Act.PIPELINE));
    }

    /** The words of {@code run}; each of the inputs as {@code work=}, and its acts. */
    List<String> run(String... inputs) {
        var words = new ArrayList<>(List.of("run", pipeline.toString(), "-cp", Sample.CLASS_PATH));
        for (String input : inputs) {
            words.addAll(List.of("-p", input));
        }
        return words;
    }

    /** An input of the pipeline. */
    static String acts(String task, String... acts) {
        return task + "="
                + Json.write(new JsonArray(
                        Arrays.stream(acts).<JsonValue>map(JsonValue::of).toList()));
    }

    /** Runs a command here. */
    Said say(List<String> words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status = Kfp4j.run(
                new Output(new PrintWriter(out), new PrintWriter(err), false),
                withStore(words).toArray(String[]::new));
        return new Said(status, out.toString(), err.toString());
    }

    Said say(String... words) {
        return say(List.of(words));
    }

    /** Starts a command in a process of its own, which tells all on its standard output. */
    Process start(List<String> words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Kfp4j.class.getName()));
        command.addAll(withStore(words));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private List<String> withStore(List<String> words) {
        var all = new ArrayList<>(words);
        all.addAll(List.of("--store", store.toString()));
        return all;
    }
}
