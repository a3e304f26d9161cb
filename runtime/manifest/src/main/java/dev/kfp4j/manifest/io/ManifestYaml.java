// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.Manifest;

/** Reads and writes manifests as YAML. The same manifest gives the same bytes on every JDK, locale and system. */
public final class ManifestYaml {

    private ManifestYaml() {}

    /** Writes a manifest, keys sorted, every string quoted that could be read as something else, {@code \n} at line ends. */
    public static String write(Manifest manifest) {
        throw new AssertionError("to be written");
    }

    /**
     * Reads a manifest, strictly.
     *
     * @param text YAML or JSON, one or two documents
     * @param name what the text is called in messages, such as a file's path
     * @throws ManifestException if the text is not a manifest
     */
    public static Manifest read(String text, String name) {
        throw new AssertionError("to be written");
    }
}
