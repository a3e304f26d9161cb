// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ExecutorSpec.Importer;
import dev.kfp4j.manifest.ExecutorSpec.UriSource;
import dev.kfp4j.manifest.json.JsonValue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ImportJobTest {

    @TempDir
    private Path folder;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/data.csv", exchange -> answer(exchange, 200, "a,b\n"));
        server.createContext("/gone", exchange -> answer(exchange, 404, "no"));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/data.csv");
            answer(exchange, 302, "");
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void file_isCopiedWithItsMetadata() throws Exception {
        Path file = Files.writeString(folder.resolve("täble 1.csv"), "x");

        ArtifactValue byPath = run(file.toString(), "byPath");
        ArtifactValue byUri = run(file.toUri().toString(), "byUri");

        assertThat(Path.of(byPath.uri())).hasContent("x");
        assertThat(Path.of(byUri.uri())).hasContent("x");
        assertThat(byPath.metadata()).containsExactly(Map.entry("rows", JsonValue.of(3)));
        assertThat(byPath.type()).isEqualTo(TestPipeline.DATASET);
        assertThat(file).hasContent("x");
    }

    @Test
    void folder_isCopiedWithAllThatIsInIt() throws Exception {
        Path source = Files.createDirectories(folder.resolve("source/inner/empty"))
                .getParent()
                .getParent();
        Files.writeString(source.resolve("inner/a.txt"), "a");
        Files.createSymbolicLink(source.resolve("link.txt"), source.resolve("inner/a.txt"));

        Path copy = Path.of(run(source.toString(), "copy").uri());

        assertThat(copy.resolve("inner/a.txt")).hasContent("a");
        assertThat(copy.resolve("link.txt")).isRegularFile().hasContent("a");
        assertThat(Files.isSymbolicLink(copy.resolve("link.txt"))).isFalse();
        assertThat(copy.resolve("inner/empty")).isDirectory();
    }

    @Test
    void whatAnEarlierTryHasLeft_isReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("f"), "new");
        Files.writeString(Files.createDirectories(folder.resolve("copy/old")).resolve("x"), "old");

        assertThat(Path.of(run(file.toString(), "copy").uri())).isRegularFile().hasContent("new");
    }

    @Test
    void addressOfTheWeb_isFetched() throws Exception {
        assertThat(Path.of(run(address("/data.csv"), "data").uri())).hasContent("a,b\n");
        assertThat(Path.of(run(address("/moved"), "moved").uri())).hasContent("a,b\n");
    }

    @Test
    void answerThatIsNone_isSaidWithItsStatus() {
        assertFails(address("/gone"), "cannot be imported: the server responded with 404 Not Found");
    }

    @Test
    void serverThatIsNotThere_isSaid() {
        String address = address("/data.csv");
        server.stop(0);
        assertFails(address, "Connection refused");
    }

    @Test
    void whatIsNotThere_isNamed() {
        assertFails(folder.resolve("gone").toString(), "gone cannot be imported: no such file or folder");
        assertFails("", "the URI to import is empty");
        assertFails("file://server/share", "not the address of a file");
    }

    @Test
    void schemeThatNothingReads_isNamedWithWhatToDo() {
        assertFails(
                "s3://bucket/key",
                "no class on the class path reads s3:// URIs; add an implementation of"
                        + " dev.kfp4j.local.spi.ObjectStore, or import a file or an http(s) address");
    }

    @Test
    void uriFromAnInput_isTaken_andIsMissedWhereThereIsNone() throws Exception {
        Path file = Files.writeString(folder.resolve("f"), "x");
        var importer = importer(new UriSource.ParameterUri("uri"), true);
        var inputs = Values.of(Map.of("uri", JsonValue.of(file.toString())), Map.of());

        Values outputs = new ImportJob(importer, "artifact").run(inputs, folder.resolve("copy"));

        assertThat(outputs.artifacts().get("artifact").get(0).metadata())
                .containsEntry("_kfp_workspace", JsonValue.of(true));
        assertThatThrownBy(() -> new ImportJob(importer, "artifact").run(Values.NONE, folder.resolve("other")))
                .isInstanceOf(ValueException.class)
                .hasMessage("its input \"uri\", the URI to import, has no value");
    }

    private ArtifactValue run(String uri, String target) throws ValueException {
        var importer = importer(new UriSource.ConstantUri(uri), false);
        return new ImportJob(importer, "artifact")
                .run(Values.NONE, folder.resolve(target))
                .artifacts()
                .get("artifact")
                .get(0);
    }

    private void assertFails(String uri, String message) {
        assertThatThrownBy(() -> run(uri, "target"))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining(message);
    }

    private static Importer importer(UriSource uri, boolean toWorkspace) {
        return new Importer(uri, TestPipeline.DATASET, false, Map.of("rows", JsonValue.of(3)), toWorkspace);
    }

    private String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        exchange.sendResponseHeaders(status, text.isEmpty() ? -1 : text.length());
        if (!text.isEmpty()) {
            exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        }
        exchange.close();
    }
}
