// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

/**
 * The place of a value in a document: {@code pipeline.yaml: root.dag.tasks.train}.
 *
 * @param document the name of the text
 * @param path the path of keys, separated by dots; empty at the top
 */
record Place(String document, String path) {

    Place member(String key) {
        return new Place(document, path.isEmpty() ? key : path + "." + key);
    }

    Place item(int index) {
        return new Place(document, path + "[" + index + "]");
    }

    ManifestException error(String message) {
        return new ManifestException(document, path, message);
    }
}
