// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.settings;

import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.pipeline.Value.Argument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The arguments of a setting by the names of its parts. An argument of the wrong form is reported, and then absent. */
public interface SettingArguments {
    /** Whether the part has an argument. */
    boolean has(String part);

    /** A constant text; the empty text without an argument. */
    Optional<String> text(String part);

    /**
     * A text, constant or of the run.
     *
     * @param mayBeMissing whether the run may have no value for it
     */
    Optional<Argument> name(String part, boolean mayBeMissing);

    /**
     * A map or record, constant or of the run.
     *
     * @param mayBeList whether a list is allowed too
     */
    default Optional<Argument> json(String part, boolean mayBeList) {
        return Optional.empty();
    }

    /** Constant texts. */
    default List<String> texts(String part) {
        return List.of();
    }

    /** Texts by keys, in order. */
    default Map<String, String> pairs(String part) {
        return Map.of();
    }

    /** A constant whole number. */
    OptionalLong number(String part);

    /** A constant truth value; false without an argument. */
    default boolean flag(String part) {
        return false;
    }

    /** A constant of an enum, as Kubernetes calls it; empty without an argument or for a constant without a meaning. */
    String choice(String part);

    /** Constants of an enum, as Kubernetes calls them. */
    default List<String> choices(String part) {
        return List.of();
    }

    /** The arguments of the entries of a part. */
    default List<SettingArguments> inner(String part) {
        return List.of();
    }

    /** Reports a mistake at the argument of a part, or at the whole setting where the part has none. */
    void refuse(String part, DiagnosticCode code, Object... arguments);
}
