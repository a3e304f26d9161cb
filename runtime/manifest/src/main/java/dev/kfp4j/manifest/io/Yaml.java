// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.List;

/** Reads other YAML files, such as files of parameters, with the same limits as {@link ManifestYaml}. */
public final class Yaml {

    private Yaml() {}

    /**
     * Reads a single document, in YAML or JSON.
     *
     * @param text the document
     * @param name the name of the text in messages, such as a file path
     * @return the value, which is JSON's {@code null} for an empty document
     * @throws ManifestException if the text is not YAML, is larger than 32 MiB, has several documents, or contains
     *     a value that JSON cannot represent; the message names the place
     */
    public static JsonValue read(String text, String name) {
        List<JsonValue> documents = YamlDocuments.parse(text, name);
        if (documents.size() > 1) {
            throw new ManifestException(name + ": several documents; only one is allowed");
        }
        return documents.isEmpty() ? JsonValue.NULL : documents.get(0);
    }
}
