// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value of an input or output, with its path, such as {@code config.layers[2].size}. If the value is invalid,
 * the methods record a problem for {@link StepInputs#check()} or {@link PipelineOutputs#check()}. They then return a
 * placeholder ({@code ""}, 0, false, an empty list or map), so that all mistakes are reported at once.
 */
public interface StepValue {

    /** Returns whether the value is {@code null} or missing. */
    boolean isNull();

    /** Returns the value as a text. */
    String string();

    /** Returns the value as a boolean. */
    boolean bool();

    /** Returns the value as an {@code int}; {@code 10} and {@code 10.0} are equal. */
    int integer();

    /** Returns the value as a {@code long} within ±(2^53-1). */
    long longInteger();

    /** Returns the value as a finite {@code double}. */
    double decimal();

    /** Returns the value as a finite {@code float}. */
    float singleDecimal();

    /** Returns the elements of a list. */
    List<StepValue> elements();

    /** Returns the members of an object, in their order. */
    Map<String, StepValue> members();

    /** Returns a member of an object, which is a null value if it is missing. */
    StepValue member(String name);

    /** Records a problem for each member of an object that is not one of these. */
    void onlyMembers(String... names);

    /** Records that the value is invalid. The text describes valid values, such as {@code "one of red, green"}. */
    void mismatch(String expected);

    /**
     * Records that the constructor of a type rejected the value. There is no effect if a problem within the value is
     * already recorded, because the constructor has then received a placeholder.
     */
    void refused(RuntimeException reason);

    /** Returns null if the value is null, for optional elements. */
    default @Nullable StepValue orNull() {
        return isNull() ? null : this;
    }
}
