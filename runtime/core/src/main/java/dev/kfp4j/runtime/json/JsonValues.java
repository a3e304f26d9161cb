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

/** Checks and copies values that are to become JSON and to arrive on the other side as they were. */
public final class JsonValues {

    /** The largest whole number that JSON's doubles carry exactly, with all below it: 2^53-1. */
    public static final long MAX_WHOLE = (1L << 53) - 1;

    private final boolean nulls;

    /** Whether a number is a whole one; without Math.rint, whose class costs a step's start more than this. */
    public static boolean isWhole(double number) {
        return Math.abs(number) > MAX_WHOLE || number == (long) number;
    }

    private JsonValues(boolean nulls) {
        this.nulls = nulls;
    }

    /**
     * A deep, unmodifiable copy.
     *
     * @param place how messages call the value, such as {@code output "scores"}
     * @param value the value; nulls inside it are kept
     * @throws IllegalArgumentException if something in it has no JSON that carries it; the message names the place
     */
    public static Object copy(String place, Object value) {
        return new JsonValues(true).copy(place, "", value, 0);
    }

    /** As {@link #copy}, but refuses nulls. */
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
                root, path, "is a " + value.getClass().getName() + ", which is not text, number, boolean, list or map");
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
            throw problem(root, path, "holds an unpaired surrogate, which UTF-8 cannot carry");
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
        throw problem(root, path, "is a " + number.getClass().getName() + ", which is not a number that JSON knows");
    }

    private static Number whole(String root, String path, Number number, boolean fitsLong) {
        if (!fitsLong || number.longValue() > MAX_WHOLE || number.longValue() < -MAX_WHOLE) {
            throw problem(root, path, "is " + number + ", beyond ±(2^53-1), which KFP does not carry exactly");
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
