// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.List;

/** Reads YAML that is not a manifest, such as a file of parameters; with the same bounds as {@link ManifestYaml}. */
public final class Yaml {

    private Yaml() {}

    /**
     * Reads one document; JSON is YAML, too.
     *
     * @param text the document
     * @param name what the text is called in messages, such as a file's path
     * @return its value; {@code null} in JSON's sense if it is empty
     * @throws ManifestException if it is not YAML, larger than 32 MiB, has several documents, or holds what JSON has no word
     *     for; the message names the place
     */
    public static JsonValue read(String text, String name) {
        List<JsonValue> documents = YamlDocuments.parse(text, name);
        if (documents.size() > 1) {
            throw new ManifestException(name + ": there are several documents in it; one is allowed");
        }
        return documents.isEmpty() ? JsonValue.NULL : documents.get(0);
    }
}
