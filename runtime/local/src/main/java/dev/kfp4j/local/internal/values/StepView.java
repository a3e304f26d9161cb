// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a step sees what lies on this machine. A container has paths of its own; plans, stores and results know only those of
 * this machine.
 */
public interface StepView {

    /**
     * The view of a step that has the engine's own file system. A link to a folder is shown as the folder: who walks through
     * a folder does not follow a link to it, and on a cluster there is none.
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
                // The step will see for itself that it cannot be read.
                return path;
            }
        }
    };

    /** The path that a file or folder of this machine has for the step. */
    String path(Path file);

    /**
     * The URI that an artifact has for the step.
     *
     * @param uri its URI here, or its path
     */
    String uri(String uri);

    /**
     * The URI that an artifact has here.
     *
     * @param seen its URI as the step knows it
     */
    String ownUri(String seen);
}
