// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.executor;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where KFP's launcher puts an artifact on the local file system, from its URI. */
public final class LocalPaths {

    private static final String WORKSPACE = "/kfp-workspace/.artifacts";

    private LocalPaths() {}

    /**
     * The local path of an artifact.
     *
     * @param uri its URI, or a local path as it is
     * @param inWorkspace whether it lies in the run's shared workspace
     * @return its path; null if URIs of that scheme have none, or the URI is empty
     * @throws java.nio.file.InvalidPathException if this machine has no such path
     */
    public static @Nullable Path of(String uri, boolean inWorkspace) {
        String path = localName(uri);
        if (path == null) {
            return null;
        }
        return Path.of(inWorkspace ? WORKSPACE + (path.startsWith("/") ? "" : "/") + path : path);
    }

    private static @Nullable String localName(String uri) {
        int scheme = uri.indexOf("://");
        if (scheme < 0) {
            return uri.isEmpty() ? null : uri;
        }
        String rest = uri.substring(scheme + 3);
        return switch (uri.substring(0, scheme)) {
            case "gs" -> "/gcs/" + rest;
            case "s3" -> "/s3/" + rest;
            case "minio" -> "/minio/" + rest;
            case "oci" -> "/oci/" + rest.replace('/', '_') + "/models";
            case "file" -> fileName(uri, rest);
            default -> null;
        };
    }

    /** A file URI is percent-encoded, as Java and others write it; one that is not is taken by the letter. */
    private static String fileName(String uri, String rest) {
        try {
            String decoded = URI.create(uri).getPath();
            return decoded == null || decoded.isEmpty() ? rest : decoded;
        } catch (IllegalArgumentException e) {
            return rest;
        }
    }
}
