// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void picture_isDrawnOnlyWhereTheEnvironmentAllowsIt() {
        assertThat(Terminal.allowsPictures(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Terminal.allowsPictures(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.allowsPictures(Map.of())).isFalse();
        assertThat(Terminal.allowsPictures(Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isFalse();
        assertThat(Terminal.allowsPictures(Map.of("TERM", "xterm", "NO_COLOR", "")))
                .isTrue();
        assertThat(Terminal.allowsPictures(Map.of("TERM", "xterm", "CI", "true")))
                .isFalse();
    }

    @Test
    void size_isReadFromTheToolsAnswer() {
        assertThat(Terminal.parse("24 80\n")).contains(new TerminalSize(80, 24));
        assertThat(Terminal.parse("0 0\n")).isEmpty();
        assertThat(Terminal.parse("stty: no terminal")).isEmpty();
    }
}
