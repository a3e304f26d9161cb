// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.executor;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Maps the URI of an artifact to its path in a container, by the rules of KFP's launcher. */
public final class LocalPaths {

    private static final String WORKSPACE = "/kfp-workspace/.artifacts";

    private LocalPaths() {}

    /**
     * Returns the local path of an artifact, or null if the URI is empty or its scheme has no local paths.
     *
     * @param uri the URI, or a local path, which is returned as it is
     * @param inWorkspace whether the artifact is in the workspace of the run
     * @throws java.nio.file.InvalidPathException if the path is invalid on this machine
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

    /** Decodes a file URI that is percent-encoded, and takes any other literally. */
    private static String fileName(String uri, String rest) {
        try {
            String decoded = URI.create(uri).getPath();
            return decoded == null || decoded.isEmpty() ? rest : decoded;
        } catch (IllegalArgumentException e) {
            return rest;
        }
    }
}
