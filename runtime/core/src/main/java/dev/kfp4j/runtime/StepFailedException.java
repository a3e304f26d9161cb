// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.util.List;

/** Reports invalid outputs of a component, one line each. The exit status is 1. */
final class StepFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    StepFailedException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = lines;
    }

    List<String> lines() {
        return lines;
    }
}
