// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.Manifest;

/** Reads and writes manifests as YAML. The same manifest gives the same bytes on every JDK, locale and system. */
public final class ManifestYaml {

    /** The largest manifest that is read, in bytes of a file or characters of a text. */
    public static final int LARGEST = YamlDocuments.LARGEST;

    private ManifestYaml() {}

    /**
     * Writes a manifest: a comment for people, keys sorted, every string quoted that any YAML reader could take for
     * something else, {@code \n} at line ends; the platform's document, after a marker, only where there is one. The
     * text is meant to be stored as UTF-8.
     *
     * @throws IllegalArgumentException if the manifest holds what no YAML can: text with half a surrogate pair, a
     *     double that is no finite number, values nested more than about 600 deep
     */
    public static String write(Manifest manifest) {
        var text = HeaderComment.of(manifest.pipeline()) + YamlEmitter.print(ManifestTree.of(manifest.pipeline()));
        if (manifest.platform().isEmpty()) {
            return text;
        }
        return text + "---\n" + YamlEmitter.print(ManifestTree.of(manifest.platform()));
    }

    /**
     * Reads a manifest, strictly: unknown keys, values of the wrong kind, missing fields, names that refer to nothing and
     * cycles are refused. Whatever compiler made it, KFP's Python SDK above all.
     *
     * @param text YAML or JSON, one or two documents, at most 32 MiB
     * @param name what the text is called in messages, such as a file's path
     * @throws ManifestException if the text is not a manifest; the message is one line that names the place, with
     *     line and column
     */
    public static Manifest read(String text, String name) {
        try {
            return new ManifestReader(name).read(YamlDocuments.parse(text, name));
        } catch (ManifestException e) {
            throw e.in(text);
        }
    }
}
