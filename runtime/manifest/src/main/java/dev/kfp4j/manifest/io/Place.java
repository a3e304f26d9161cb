// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

/**
 * Where in which document a value stands: {@code pipeline.yaml: root.dag.tasks.train}.
 *
 * @param document what the text is called
 * @param path the keys on the way, with dots; empty at the top
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
