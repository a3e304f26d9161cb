// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Downloads a file. */
final class Download {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int REDIRECTS = 300;

    private Download() {}

    /**
     * Streams the response of an address into a file.
     *
     * @throws IOException if there is no successful response; the message describes the response
     */
    static void to(URI address, Path target) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setConnectTimeout((int) TIMEOUT.toMillis());
        connection.setReadTimeout((int) TIMEOUT.toMillis());
        try {
            int status = connection.getResponseCode();
            if (status < OK || status >= REDIRECTS) {
                String text = connection.getResponseMessage();
                throw new IOException("the server responded with " + status + (text == null ? "" : " " + text));
            }
            long announced = connection.getContentLengthLong();
            try (InputStream in = connection.getInputStream()) {
                long got = Files.copy(in, target);
                if (announced >= 0 && got != announced) {
                    throw new IOException(
                            "the server closed the connection after " + got + " of " + announced + " bytes");
                }
            }
        } catch (SocketTimeoutException e) {
            throw new IOException("the server did not respond within " + TIMEOUT.toSeconds() + " s", e);
        } catch (UnknownHostException e) {
            throw new IOException("cannot find the server " + address.getHost(), e);
        } finally {
            connection.disconnect();
        }
    }
}
