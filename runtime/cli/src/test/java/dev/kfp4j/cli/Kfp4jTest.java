// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.cli.testing.Sample;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole command, in this JVM; steps are real processes. */
class Kfp4jTest {

    private static final Pattern TIME = Pattern.compile("\\d+\\.\\d s");
    private static final Pattern RUN = Pattern.compile("say-\\d{8}-\\d{6}-[0-9a-f]{8}");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path classes;

    @BeforeEach
    void classes() throws Exception {
        classes = Sample.folder(folder.resolve("classes"), "say");
    }

    @Test
    void run_showsWhatHappensAndWhatCameOut() {
        assertThat(kfp4j(
                        "run",
                        classes.toString(),
                        "-cp",
                        Sample.CLASS_PATH,
                        "--store",
                        runs(),
                        "-p",
                        "word=hé llo",
                        "-j",
                        "1"))
                .isZero();
        assertThat(shown()).isEqualTo("""
                        run RUN
                        T  start    first
                        T  done     first: T
                        T  start    again
                        T  done     again: T

                        say succeeded after T

                        outputs
                          Output  "HÉ LLO"

                        run folder: RUNS/runs/RUN
                        """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void failedRun_showsTheReasonAndEndsWithStatus1() {
        assertThat(kfp4j("run", classes.toString(), "-cp", Sample.CLASS_PATH, "--store", runs(), "-p", "word=fail"))
                .isEqualTo(1);
        assertThat(shown()).isEqualTo("""
                        run RUN
                        T  start    first
                        T  failed   first: ended with exit status 1
                        T  not run  again: needs first

                        say failed after T

                        task "first": ended with exit status 1
                          | the word is fail
                          log: RUNS/runs/RUN/tasks/first/log.txt

                        not run because of the failure: again

                        run folder: RUNS/runs/RUN
                        """);
    }

    @Test
    void classPathWithoutTheSteps_isOneProblemWithAHint() {
        assertThat(kfp4j("run", classes.toString(), "--store", runs(), "-p", "word=a", "-cp", "none.jar"))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "kfp4j: the class path of the steps lacks dev.kfp4j.cli.testing.Shout (tasks \"again\", \"first\")",
                        "kfp4j: add the jars with these classes and their dependencies to -cp");
        assertThat(Path.of(runs())).doesNotExist();
    }

    @Test
    void json_isAllThatIsWritten() {
        assertThat(kfp4j(
                        "run",
                        classes.toString(),
                        "-cp",
                        Sample.CLASS_PATH,
                        "--store",
                        runs(),
                        "-p",
                        "word=a",
                        "--json"))
                .isZero();
        JsonObject result = (JsonObject) Json.read(out.toString());
        assertThat(result.members()).containsEntry("state", JsonValue.of("SUCCEEDED"));
        assertThat(result.members().keySet())
                .contains("run", "id", "pipeline", "started", "finished", "folder", "arguments", "outputs", "tasks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-p wrd=x                    | missing parameter \"word\": it must be text and has no default\\nunknown parameter \"wrd\"; did you mean \"word\"?",
                "-p word=a -p times=two      | parameter \"times\" must be a whole number, not \"two\"",
                "-p word=a -p times=1.5      | parameter \"times\" must be a whole number, not 1.5",
                "-p word=a -p times=\"2\"    | parameter \"times\" must be a whole number, not text: \"2\"",
                "-p word=a -p options=[]     | parameter \"options\" must be an object, not a list: []",
                "-p word=a -p mode=silent    | parameter \"mode\" must be one of \"loud\", \"quiet\", not \"silent\"",
                "-p word=a -p word=b         | parameter \"word\" is given twice",
                "-p word                     | --param must be NAME=VALUE, not \"word\"\\nmissing parameter \"word\": it must be text and has no default",
                "-p word=@/no/such           | parameter \"word\": there is no file /no/such",
                "-p word=a --params /no/such | --params: there is no file /no/such",
                "-p word=a -j 0              | --parallel must be at least 1, not 0",
            })
    void badArguments_endWithStatus2BeforeAnythingStarts(String arguments, String problems) {
        var all = new ArrayList<>(List.of("run", classes.toString(), "-cp", Sample.CLASS_PATH, "--store", runs()));
        all.addAll(List.of(arguments.strip().split(" +", -1)));
        assertThat(kfp4j(all.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.toString().replace("kfp4j: ", "").lines()).containsExactly(problems.split("\\\\n", -1));
        assertThat(out.toString()).isEmpty();
        assertThat(Path.of(runs())).doesNotExist();
    }

    @Test
    void parameters_comeFromFilesToo() throws Exception {
        Path yaml = Files.writeString(folder.resolve("p.yaml"), "word: one\ntimes: 3\noptions: {deep: [1]}\n");
        Path text = Files.writeString(folder.resolve("word.txt"), "two");
        assertThat(kfp4j(
                        "run",
                        classes.toString(),
                        "-cp",
                        Sample.CLASS_PATH,
                        "--store",
                        runs(),
                        "--json",
                        "--params",
                        yaml.toString()))
                .isZero();
        assertThat(out.toString()).contains("\"Output\": \"ONE\"", "\"times\": 3");
        out.getBuffer().setLength(0);
        assertThat(kfp4j(
                        "run",
                        classes.toString(),
                        "-cp",
                        Sample.CLASS_PATH,
                        "--store",
                        runs(),
                        "--json",
                        "--params",
                        yaml.toString(),
                        "-p",
                        "word=@" + text))
                .isZero();
        assertThat(out.toString()).contains("\"Output\": \"TWO\"");
    }

    @Test
    void atSignTwice_isAnAtSign() {
        assertThat(kfp4j(
                        "run",
                        classes.toString(),
                        "-cp",
                        Sample.CLASS_PATH,
                        "--store",
                        runs(),
                        "--json",
                        "-p",
                        "word=@@home"))
                .isZero();
        assertThat(out.toString()).contains("\"Output\": \"@HOME\"");
    }

    @Test
    void list_showsNamesAndDescriptions() {
        assertThat(kfp4j("list", classes.toString())).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                        pipeline   say    Says words loudly.
                        component  split  Splits a table.
                        """);
    }

    @Test
    void describe_showsInputsOutputsAndTasks() {
        assertThat(kfp4j("describe", "say", classes.toString())).isZero();
        assertThat(out.toString().replace(classes.toString(), "CLASSES")).isEqualToNormalizingNewlines("""
                        pipeline say
                          Says words loudly.
                          in CLASSES

                        inputs
                          mode     one of "loud", "quiet"  default "loud"
                          options  a JSON object           optional
                          times    a whole number          default 2
                          word     text                    required        what to say

                        outputs
                          Output  text  what was said

                        tasks
                          first
                          again  after first
                        """);
    }

    @Test
    void describe_knowsComponentsToo() {
        assertThat(kfp4j("describe", "split", classes.toString())).isZero();
        assertThat(out.toString()).contains("component split", "table  system.Dataset  required  what to split");
    }

    @Test
    void describeAsJson_hasTypesDefaultsAndLiterals() {
        assertThat(kfp4j("describe", "say", classes.toString(), "--json")).isZero();
        assertThat(Json.write(Json.read(out.toString())))
                .contains(
                        "{\"name\":\"mode\",\"type\":\"STRING\",\"optional\":true,\"default\":\"loud\",\"literals\":[\"loud\",\"quiet\"],\"description\":\"\"}",
                        "\"outputs\":[{\"name\":\"Output\",\"type\":\"STRING\",\"description\":\"what was said\"}]");
    }

    @Test
    void listAsJson_isAnArray() {
        assertThat(kfp4j("list", "--json", classes.toString())).isZero();
        assertThat(Json.write(Json.read(out.toString()))).startsWith("[{\"kind\":\"pipeline\",\"name\":\"say\"");
    }

    @Test
    void emptyFolder_saysThatTheProcessorWasProbablyOff() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(kfp4j("run", empty.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("there are no pipelines in " + empty, "annotationProcessorPaths", "-proc:full");
        err.getBuffer().setLength(0);
        assertThat(kfp4j("list", empty.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("annotationProcessorPaths");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void brokenManifest_isOneLineThatNamesThePlace() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "pipelineInfo: {name: x}\nroot: 3\n");
        assertThat(kfp4j("run", broken.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("broken.yaml");
    }

    @Test
    void unknownCommandOrOption_endsWithStatus2() {
        assertThat(kfp4j("walk")).isEqualTo(2);
        assertThat(kfp4j("run", "--colour", "x")).isEqualTo(2);
        assertThat(kfp4j("run")).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("at dev.kfp4j", "at picocli");
    }

    @Test
    void noCommand_showsHelp() {
        assertThat(kfp4j()).isZero();
        assertThat(out.toString()).contains("run", "list", "describe");
    }

    private int kfp4j(String... arguments) {
        var output = new Output(new PrintWriter(out), new PrintWriter(err), false);
        int status = Kfp4j.run(output, arguments);
        output.out().flush();
        output.err().flush();
        return status;
    }

    private String runs() {
        return folder.resolve("runs").toString();
    }

    /** The output without what differs each time. */
    private String shown() {
        String text = out.toString().replace(System.lineSeparator(), "\n").replace(runs(), "RUNS");
        String named = RUN.matcher(text).replaceAll("RUN");
        return TIME.matcher(named).replaceAll("T").replaceAll("(?m)^ +T", "T");
    }
}
