// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.Manifest;

/** Reads and writes manifests as YAML. The same manifest produces the same bytes on every JDK, locale and system. */
public final class ManifestYaml {

    /** The maximum size of a manifest, in bytes of a file or characters of a text. */
    public static final int LARGEST = YamlDocuments.LARGEST;

    private ManifestYaml() {}

    /**
     * Writes a manifest. The text starts with a comment that describes the pipeline. Keys are sorted, ambiguous strings
     * are quoted, and lines end with {@code \n}. A second document follows if there are platform settings. Store the
     * text as UTF-8.
     *
     * @throws IllegalArgumentException if YAML cannot represent the manifest: a text with an unpaired surrogate, a
     *     double that is not finite, or values nested more than about 600 deep
     */
    public static String write(Manifest manifest) {
        var text = HeaderComment.of(manifest.pipeline()) + YamlEmitter.print(ManifestTree.of(manifest.pipeline()));
        if (manifest.platform().isEmpty()) {
            return text;
        }
        return text + "---\n" + YamlEmitter.print(ManifestTree.of(manifest.platform()));
    }

    /**
     * Reads a manifest of any compiler, such as KFP's Python SDK. It rejects unknown keys, values of a wrong type,
     * missing fields, unresolved names and cycles.
     *
     * @param text YAML or JSON, one or two documents, at most 32 MiB
     * @param name the name of the text in messages, such as a file path
     * @throws ManifestException if the text is not a valid manifest; the message is one line with the path, line and
     *     column
     */
    public static Manifest read(String text, String name) {
        try {
            return new ManifestReader(name).read(YamlDocuments.parse(text, name));
        } catch (ManifestException e) {
            throw e.in(text);
        }
    }
}
