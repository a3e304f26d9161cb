// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.table;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Downloads a file from a web server. It uses {@link HttpURLConnection}, because the JDK's newer client delays the
 * start of a step by half a second.
 */
final class Http {

    private static final int CONNECT_MILLIS = 10_000;
    private static final int READ_MILLIS = 30_000;
    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private Http() {}

    /**
     * Opens the body of a GET request, and follows redirects, even from http to https.
     *
     * @throws TableException if the server cannot be reached, does not respond in time, or responds with an error
     */
    static InputStream open(URI address) throws TableException {
        URI current = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            requireHttp(current);
            HttpURLConnection connection = null;
            try {
                connection = (HttpURLConnection) current.toURL().openConnection();
                connection.setConnectTimeout(CONNECT_MILLIS);
                connection.setReadTimeout(READ_MILLIS);
                // The connection itself does not follow a redirect from http to https.
                connection.setInstanceFollowRedirects(false);
                int status = connection.getResponseCode();
                if (status == HttpURLConnection.HTTP_OK) {
                    return connection.getInputStream();
                }
                String location = connection.getHeaderField("Location");
                connection.disconnect();
                if (!REDIRECTS.contains(status) || location == null) {
                    throw new TableException(current + ": the server responded with status " + status);
                }
                current = current.resolve(new URI(location));
            } catch (TableException e) {
                throw e;
            } catch (IOException | URISyntaxException | IllegalArgumentException e) {
                if (connection != null) {
                    connection.disconnect();
                }
                throw new TableException(current + ": cannot be read: " + e, e);
            }
        }
        throw new TableException(address + ": more than " + MOST_REDIRECTS + " redirects");
    }

    private static void requireHttp(URI address) throws TableException {
        String scheme = address.getScheme();
        boolean http = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        if (!http || address.getHost() == null) {
            throw new TableException(address + ": neither an http(s) address nor a path");
        }
    }
}
