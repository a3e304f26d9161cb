// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks and copies values that JSON represents without loss. */
public final class JsonValues {

    /** The largest whole number up to which doubles represent all whole numbers exactly: 2^53-1. */
    public static final long MAX_WHOLE = (1L << 53) - 1;

    private final boolean nulls;

    /** Returns whether a number is whole. It avoids Math.rint, whose class slows the start of a step. */
    public static boolean isWhole(double number) {
        return Math.abs(number) > MAX_WHOLE || number == (long) number;
    }

    private JsonValues(boolean nulls) {
        this.nulls = nulls;
    }

    /**
     * Returns a deep, unmodifiable copy.
     *
     * @param place the name of the value in messages, such as {@code output "scores"}
     * @param value the value, which may contain nulls
     * @throws IllegalArgumentException if JSON cannot represent a part of the value; the message names the path
     */
    public static Object copy(String place, Object value) {
        return new JsonValues(true).copy(place, "", value, 0);
    }

    /** Returns a copy like {@link #copy}, but rejects nulls. */
    public static Object copyWithoutNulls(String place, Object value) {
        return new JsonValues(false).copy(place, "", value, 0);
    }

    private Object copy(String root, String path, Object value, int depth) {
        if (value instanceof Boolean) {
            return value;
        }
        if (value instanceof String text) {
            return text(root, path, text);
        }
        if (value instanceof Number number) {
            return number(root, path, number);
        }
        if (depth == JsonReader.MAX_DEPTH) {
            throw problem(root, "", "is nested deeper than " + JsonReader.MAX_DEPTH + " levels");
        }
        if (value instanceof List<?> elements) {
            List<@Nullable Object> copy = new ArrayList<>(elements.size());
            for (Object element : elements) {
                copy.add(child(root, path + "[" + copy.size() + "]", element, depth));
            }
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Map<?, ?> members) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                if (!(member.getKey() instanceof String name)) {
                    throw problem(root, path, "has a key that is not text: " + member.getKey());
                }
                String place = path + "." + name;
                copy.put(text(root, place, name), child(root, place, member.getValue(), depth));
            }
            return Collections.unmodifiableMap(copy);
        }
        throw problem(
                root,
                path,
                "is a " + value.getClass().getName() + ", which is not a text, number, boolean, list or map");
    }

    private @Nullable Object child(String root, String path, @Nullable Object value, int depth) {
        if (value != null) {
            return copy(root, path, value, depth + 1);
        }
        if (!nulls) {
            throw problem(root, path, "is null");
        }
        return null;
    }

    private static String text(String root, String path, String text) {
        if (Surrogates.hasUnpaired(text)) {
            throw problem(root, path, "contains an unpaired surrogate, which UTF-8 cannot encode");
        }
        return text;
    }

    private static Number number(String root, String path, Number number) {
        if (number instanceof Double || number instanceof Float || number instanceof BigDecimal) {
            if (!Double.isFinite(number.doubleValue())) {
                throw problem(root, path, "is " + number + ", which is not a finite number");
            }
            return number;
        }
        if (number instanceof BigInteger big) {
            return whole(root, path, number, big.bitLength() < Long.SIZE);
        }
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return whole(root, path, number, true);
        }
        throw problem(root, path, "is a " + number.getClass().getName() + ", which JSON cannot represent");
    }

    private static Number whole(String root, String path, Number number, boolean fitsLong) {
        if (!fitsLong || number.longValue() > MAX_WHOLE || number.longValue() < -MAX_WHOLE) {
            throw problem(root, path, "is " + number + ", beyond ±(2^53-1), which KFP cannot represent exactly");
        }
        return number;
    }

    private static IllegalArgumentException problem(String root, String path, String problem) {
        return new IllegalArgumentException(
                path.isEmpty() ? root + " " + problem : root + ": " + path(path) + " " + problem);
    }

    private static String path(String path) {
        return path.startsWith(".") ? path.substring(1) : path;
    }
}
