// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables from a web server of this machine. */
final class HttpTest {

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/table.csv", exchange -> answer(exchange, 200, "a,b\n1,2\n"));
        server.createContext("/moved", exchange -> redirect(exchange, "table.csv"));
        server.createContext("/circle", exchange -> redirect(exchange, "/circle"));
        server.createContext("/away", exchange -> redirect(exchange, "file:///etc/hostname"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void table_isReadFromAnAddress() throws IOException {
        assertThat(TableReader.read(address("/table.csv")).get(0, 1)).isEqualTo(2);
    }

    @Test
    void redirect_isFollowed() throws IOException {
        assertThat(TableReader.read(address("/moved")).columns()).containsExactly("a", "b");
    }

    @Test
    void redirectThatNeverEnds_isRefused() {
        assertThatThrownBy(() -> TableReader.read(address("/circle")))
                .isInstanceOf(TableException.class)
                .hasMessage(address("/circle") + ": more than 5 redirects");
    }

    @Test
    void redirectToAFile_isRefused() {
        assertThatThrownBy(() -> TableReader.read(address("/away")))
                .hasMessage("file:///etc/hostname: neither an http(s) address nor a path");
    }

    @Test
    void errorStatus_isNamed() {
        assertThatThrownBy(() -> TableReader.read(address("/none")))
                .isInstanceOf(TableException.class)
                .hasMessage(address("/none") + ": the server responded with status 404");
    }

    @Test
    void serverThatIsNotThere_isNamed() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String address = "http://127.0.0.1:" + port + "/table.csv";

        assertThatThrownBy(() -> TableReader.read(address))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith(address + ": cannot be read: java.net.ConnectException");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        answer(exchange, 302, "elsewhere");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
