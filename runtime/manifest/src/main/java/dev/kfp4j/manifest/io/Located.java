// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonBoolean;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A value with its place. The methods check the type of the value.
 *
 * @param place the place
 * @param value the value
 */
record Located(Place place, JsonValue value) {
    private static final int LONGEST_WHOLE_NUMBER = 11;

    /** Reads something from a located value. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Located value);
    }

    JsonObject object() {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw wrongKind("an object");
    }

    List<Located> items() {
        if (!(value instanceof JsonArray array)) {
            throw wrongKind("a list");
        }
        var items = new ArrayList<Located>();
        for (var item : array.values()) {
            items.add(new Located(place.item(items.size()), item));
        }
        return items;
    }

    String text() {
        if (value instanceof JsonString string) {
            return string.value();
        }
        throw wrongKind("text");
    }

    boolean flag() {
        if (value instanceof JsonBoolean bool) {
            return bool.value();
        }
        throw wrongKind("true or false");
    }

    BigDecimal number() {
        if (value instanceof JsonNumber number) {
            return number.value();
        }
        throw wrongKind("a number");
    }

    /** Returns a whole number that is not negative, from a number or from protobuf's text for a long. */
    int count() {
        boolean text = value instanceof JsonString string && string.value().length() <= LONGEST_WHOLE_NUMBER;
        var number = text ? NumberText.parse(text()).orElseThrow(() -> wrongKind("a number")) : number();
        if (number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                || number.stripTrailingZeros().scale() > 0) {
            throw place.error("is " + NumberText.of(number) + ", not a whole number from 0 to " + Integer.MAX_VALUE);
        }
        return number.intValue();
    }

    /** Returns a constant of an enum, by name or, as in protobuf, by number. */
    <E extends Enum<E>> E constant(E[] constants, int firstNumber) {
        for (int i = 0; i < constants.length; i++) {
            boolean named = value instanceof JsonString string && string.value().equals(constants[i].name());
            boolean numbered = value instanceof JsonNumber number
                    && number.value().compareTo(BigDecimal.valueOf(firstNumber + i)) == 0;
            if (named || numbered) {
                return constants[i];
            }
        }
        var names = List.of(constants).stream().map(Enum::name).toList();
        throw place.error("is " + describe() + ", not one of " + String.join(", ", names));
    }

    private ManifestException wrongKind(String wanted) {
        return place.error("is " + describe() + " where " + wanted + " is wanted");
    }

    private String describe() {
        if (value instanceof JsonString string) {
            var text = string.value();
            return "the text \"" + (text.length() <= 40 ? text : text.substring(0, 37) + "...") + "\"";
        }
        if (value instanceof JsonNumber number) {
            return "the number " + NumberText.of(number.value());
        }
        if (value instanceof JsonBoolean bool) {
            return Boolean.toString(bool.value());
        }
        if (value instanceof JsonArray) {
            return "a list";
        }
        return value instanceof JsonObject ? "an object" : "null";
    }
}
