// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One JSON value of an input with its place, such as {@code config.layers[2].size}. A value that does not fit is noted
 * for {@link StepInputs#check()} and a stand-in returned ({@code ""}, 0, false, an empty list or map), so that all
 * mistakes are found at once.
 */
public interface StepValue {

    /** Whether it is {@code null} or missing. */
    boolean isNull();

    /** The text. */
    String string();

    /** True or false. */
    boolean bool();

    /** A whole number that fits an {@code int}; {@code 10} and {@code 10.0} alike. */
    int integer();

    /** A whole number within ±(2^53-1). */
    long longInteger();

    /** A finite number. */
    double decimal();

    /** A finite number in the range of {@code float}. */
    float singleDecimal();

    /** The elements of a list. */
    List<StepValue> elements();

    /** The members of an object, in their order. */
    Map<String, StepValue> members();

    /** A member of an object; a null value where it is missing. */
    StepValue member(String name);

    /** Notes each member of an object that is not one of these. */
    void onlyMembers(String... names);

    /** Notes that the value does not fit; the message says what was expected, such as {@code "one of red, green"}. */
    void mismatch(String expected);

    /**
     * Notes that a type's own constructor did not take the value, unless something in the value was noted before: then
     * the constructor has only seen a stand-in.
     */
    void refused(RuntimeException reason);

    /** Null if the value is a null: for optional elements. */
    default @Nullable StepValue orNull() {
        return isNull() ? null : this;
    }
}
