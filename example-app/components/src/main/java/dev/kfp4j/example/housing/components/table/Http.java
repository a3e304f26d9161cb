// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.table;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Gets a file from a web server. By {@link HttpURLConnection}: the JDK's newer client takes half a second of a step's
 * start.
 */
final class Http {

    private static final int CONNECT_MILLIS = 10_000;
    private static final int READ_MILLIS = 30_000;
    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private Http() {}

    /**
     * Opens the body of a GET; redirects are followed, from http to https too.
     *
     * @throws TableException if the server cannot be reached, does not answer in time, or answers with an error
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
                // The connection itself would not follow a redirect from http to https.
                connection.setInstanceFollowRedirects(false);
                int status = connection.getResponseCode();
                if (status == HttpURLConnection.HTTP_OK) {
                    return connection.getInputStream();
                }
                String location = connection.getHeaderField("Location");
                connection.disconnect();
                if (!REDIRECTS.contains(status) || location == null) {
                    throw new TableException(current + ": the server responded with with status " + status);
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
