// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes values for messages. */
public final class JsonKinds {

    private static final int LONGEST = 60;

    private JsonKinds() {}

    /** Describes a value: {@code an object}, {@code a list}, or the value itself, which is shortened if necessary. */
    public static String of(@Nullable Object value) {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "a list";
        }
        String text = JsonWriter.write(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
