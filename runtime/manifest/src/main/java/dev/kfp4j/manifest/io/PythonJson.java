// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import java.util.HexFormat;

/** Writes texts in JSON like Python, in ASCII only. */
final class PythonJson {
    private static final HexFormat HEX = HexFormat.of();

    private PythonJson() {}

    static String quote(String text) {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                default -> {
                    if (c >= ' ' && c <= '~') {
                        json.append(c);
                    } else {
                        json.append("\\u").append(HEX.toHexDigits(c));
                    }
                }
            }
        }
        return json.append('"').toString();
    }
}
