// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.values;

import java.nio.file.Path;

/**
 * How a step sees what lies on this machine. A container has paths of its own; plans, stores and results know only those of
 * this machine.
 */
public interface StepView {

    /** The view of a step that has the engine's own file system. */
    StepView SAME = new StepView() {
        @Override
        public String path(Path file) {
            return file.toString();
        }

        @Override
        public String uri(String uri) {
            return uri;
        }

        @Override
        public String ownUri(String seen) {
            return seen;
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
