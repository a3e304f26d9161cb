// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.options;

import java.util.regex.Pattern;

/** The form of a container image's reference: {@code [registry[:port]/]path[:tag][@digest]}. */
public final class ImageReference {

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    private static final String PORT = ":\\d{1,5}";
    /** The host of a registry. Without a dot, a port or this name, the text is the first part of the path. */
    private static final String HOST =
            "(?:" + LABEL + "(?:\\." + LABEL + ")+(?:" + PORT + ")?|" + LABEL + PORT + "|localhost)";

    private static final String PART = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
    private static final String TAG = "\\w[\\w.-]{0,127}";
    private static final String DIGEST = "[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}";
    private static final Pattern REFERENCE =
            Pattern.compile("(?:" + HOST + "/)?" + PART + "(?:/" + PART + ")*(?::" + TAG + ")?(?:@" + DIGEST + ")?");

    private static final int LONGEST = 512;

    private ImageReference() {}

    /** Whether a text has this form. */
    public static boolean isValid(String text) {
        return text.length() <= LONGEST && REFERENCE.matcher(text).matches();
    }
}
