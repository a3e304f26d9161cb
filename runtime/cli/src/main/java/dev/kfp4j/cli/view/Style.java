// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import dev.kfp4j.local.run.TaskState;

/**
 * The colours and characters of a view.
 *
 * @param colour whether to use colours
 * @param unicode whether the output can show more than ASCII
 */
public record Style(boolean colour, boolean unicode) {

    /** ASCII without colours. */
    public static final Style PLAIN = new Style(false, false);

    private static final String SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
    private static final String ASCII_SPINNER = "|/-\\";

    /** A sign for a state, in its colour. */
    String sign(TaskState state, int tick) {
        return switch (state) {
            case WAITING -> paint(unicode ? "○" : ".", "90");
            case RUNNING -> paint(spinner(tick), "36");
            case SUCCEEDED -> paint(unicode ? "✓" : "+", "32");
            case CACHED -> paint(unicode ? "≡" : "=", "32");
            case FAILED -> paint(unicode ? "✗" : "x", "31");
            case SKIPPED -> paint("-", "90");
            case CANCELLED -> paint(unicode ? "■" : "#", "33");
        };
    }

    String bold(String text) {
        return paint(text, "1");
    }

    String dim(String text) {
        return paint(text, "90");
    }

    String red(String text) {
        return paint(text, "31");
    }

    String green(String text) {
        return paint(text, "32");
    }

    String ellipsis() {
        return unicode ? "…" : "...";
    }

    private String spinner(int tick) {
        String signs = unicode ? SPINNER : ASCII_SPINNER;
        return String.valueOf(signs.charAt(Math.floorMod(tick, signs.length())));
    }

    private String paint(String text, String code) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
