// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.options;

import picocli.CommandLine.Option;

/** Whether a command prints JSON. */
public final class JsonOption {

    @Option(names = "--json", description = "Prints only the result, as JSON.")
    private boolean json;

    /** Whether the option is set. */
    public boolean isSet() {
        return json;
    }
}
