// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.cli.testing.Sample;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look at runs; steps are real processes. */
@Timeout(120)
class RunsCommandsTest {

    @TempDir
    Path folder;

    private String classes;

    @BeforeEach
    void classes() throws Exception {
        classes = Sample.folder(folder.resolve("classes"), "say").toString();
    }

    private record Said(int status, String out, String err) {}

    @Test
    void runs_showAndLogs_tellWhatHappened() {
        assertThat(kfp4j("run", classes, "-cp", Sample.CLASS_PATH, "-p", "word=good")
                        .status())
                .isZero();
        assertThat(kfp4j("run", classes, "-cp", Sample.CLASS_PATH, "-p", "word=fail")
                        .status())
                .isEqualTo(1);

        Said runs = kfp4j("runs");
        assertThat(runs.out().lines().skip(1).map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly("failed", "succeeded");
        var json = (JsonArray)
                Json.read(kfp4j("runs", "--json", "--state", "succeeded").out());
        assertThat(json.values()).hasSize(1);
        var good = ((JsonObject) json.values().get(0)).members();
        assertThat(good).containsEntry("done", JsonValue.of(2)).containsEntry("steps", JsonValue.of(2));

        Said show = kfp4j("show");
        assertThat(show.out()).contains("ended with exit status 1", "needs first");
        assertThat(kfp4j("logs", "last", "first").out()).contains("the word is fail");
        assertThat(kfp4j("logs", "last", "-f").out()).contains("first | the word is fail");
        var document = (JsonObject) Json.read(kfp4j("show", "last", "--json").out());
        assertThat(document.members()).containsEntry("state", JsonValue.of("FAILED"));
        assertThat(kfp4j("cancel", "last").out()).contains("has already ended: failed");
    }

    @Test
    void unknownRunAndTask_areSaidWithWhatWasMeant() {
        assertThat(kfp4j("show").status()).isEqualTo(2);
        assertThat(kfp4j("show").err()).contains("there are no runs in ");
        assertThat(folder.resolve("runs")).doesNotExist();
        kfp4j("run", classes, "-cp", Sample.CLASS_PATH, "-p", "word=good");

        Said unknown = kfp4j("show", "sya");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("kfp4j: there is no run \"sya\"; the newest is \"say-");
        Said task = kfp4j("logs", "last", "frist");
        assertThat(task.status()).isEqualTo(2);
        assertThat(task.err()).contains("has no step \"frist\"; did you mean \"first\"?");
    }

    @Test
    void gc_removesWhatIsBeyondTheNewest_andSaysSoBefore() throws Exception {
        for (String word : List.of("a", "b", "c")) {
            assertThat(kfp4j("run", classes, "-cp", Sample.CLASS_PATH, "-p", "word=" + word)
                            .status())
                    .isZero();
        }
        assertThat(kfp4j("gc").out()).startsWith("removed 0 runs");
        assertThat(kfp4j("gc", "--keep", "1", "--dry-run").out()).contains("would remove 2 runs");
        assertThat(folders()).hasSize(3);

        assertThat(kfp4j("gc", "--keep", "1").out()).contains("removed 2 runs");
        assertThat(folders()).hasSize(1);
        assertThat(kfp4j("runs").out().lines()).hasSize(2);
        assertThat(kfp4j("gc", "--older-than", "soon").err())
                .contains("--older-than must be a number followed by s, m, h, d or w");
    }

    @Test
    void damagedStore_isOneClearError_andIsLeftAsItIs() throws Exception {
        Files.createDirectories(folder.resolve("runs"));
        Files.writeString(folder.resolve("runs/store.db"), "no database ".repeat(1000));
        for (List<String> command :
                List.of(List.of("runs"), List.of("run", classes, "-cp", Sample.CLASS_PATH, "-p", "word=a"))) {
            Said said = kfp4j(command.toArray(String[]::new));
            assertThat(said.status()).isEqualTo(2);
            assertThat(said.err().lines()).hasSize(1);
            assertThat(said.err()).contains("store.db is damaged or not an SQLite file; move it away");
        }
        assertThat(folder.resolve("runs/store.db")).hasContent("no database ".repeat(1000));
        assertThat(folder.resolve("runs/runs")).doesNotExist();
    }

    private List<Path> folders() throws Exception {
        try (var all = Files.list(folder.resolve("runs/runs"))) {
            return all.toList();
        }
    }

    private Said kfp4j(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--store", folder.resolve("runs").toString()));
        int status =
                Kfp4j.run(new Output(new PrintWriter(out), new PrintWriter(err), false), all.toArray(String[]::new));
        return new Said(status, out.toString(), err.toString());
    }
}
