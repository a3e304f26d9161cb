// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import java.util.List;
import java.util.Locale;

/** Sizes as people read them. */
public final class ByteCounts {

    private static final List<String> UNITS = List.of("KiB", "MiB", "GiB", "TiB");

    private ByteCounts() {}

    /** Such as {@code 12 bytes} or {@code 3.4 MiB}. */
    public static String text(long bytes) {
        if (bytes < 1024) {
            return bytes + " bytes";
        }
        double size = bytes / 1024.0;
        int unit = 0;
        while (size >= 1023.95 && unit < UNITS.size() - 1) {
            size /= 1024;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", size, UNITS.get(unit));
    }
}
