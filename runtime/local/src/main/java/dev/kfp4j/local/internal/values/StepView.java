// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A step's view of this machine's files. A container has paths of its own; plans, stores and results use only the paths
 * of this machine.
 */
public interface StepView {

    /**
     * The view of a step that shares the engine's file system. A link to a folder is resolved: code that walks a folder
     * does not follow a link to it, and on a cluster there is none.
     */
    StepView SAME = new StepView() {
        @Override
        public String path(Path file) {
            return file.toString();
        }

        @Override
        public String uri(String uri) {
            return uri.startsWith("/") ? folderBehind(Path.of(uri)).toString() : uri;
        }

        @Override
        public String ownUri(String seen) {
            return seen;
        }

        private Path folderBehind(Path path) {
            try {
                return Files.isSymbolicLink(path) && Files.isDirectory(path) ? path.toRealPath() : path;
            } catch (IOException e) {
                // The step will find out that it cannot be read.
                return path;
            }
        }
    };

    /** The path of a file or folder of this machine, as the step sees it. */
    String path(Path file);

    /**
     * The URI of an artifact, as the step sees it.
     *
     * @param uri its URI or path on this machine
     */
    String uri(String uri);

    /**
     * The URI of an artifact on this machine.
     *
     * @param seen its URI as the step sees it
     */
    String ownUri(String seen);
}
