// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The README of this repository. */
final class Readme {

    private static final String FENCE = "```";

    private Readme() {}

    /** Returns the snippet for the {@code pom.xml} of a user. */
    static String pom() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "..", "README.md"));
        int start = lines.indexOf(FENCE + "xml");
        assertThat(start).as("the line with %sxml in the README", FENCE).isNotNegative();
        List<String> rest = lines.subList(start + 1, lines.size());
        return String.join("\n", rest.subList(0, rest.indexOf(FENCE)));
    }
}
