// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.folder;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns names of a manifest, which may be any text, into names of files. */
final class FileNames {

    private static final int LONGEST = 100;

    private FileNames() {}

    /**
     * The name itself where it is plain; otherwise one in which other characters are written as {@code %} and two hex
     * digits, so that different names stay different. A very long name is cut and its hash added.
     */
    static String of(String name) {
        var out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '_'
                    || c == '-'
                    || c == ' '
                    || (c == '.' && out.length() > 0);
            if (plain) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02x", (int) c));
            }
        }
        return out.length() <= LONGEST
                ? out.toString()
                : out.substring(0, LONGEST) + "%" + Integer.toHexString(name.hashCode());
    }
}
