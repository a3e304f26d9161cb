// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.settings;

import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.pipeline.Value.Argument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one setting is given, by the names of its parts. What cannot be taken is reported where it stands, and is then
 * empty.
 */
public interface SettingArguments {
    /** Whether the part is given. */
    boolean has(String part);

    /** A constant text; empty text where the part is not given. */
    Optional<String> text(String part);

    /** A text, constant or of the run; one of the run may be missing where that is allowed. */
    Optional<Argument> name(String part, boolean mayBeMissing);

    /** A map, record or, where that is allowed, a list: constant or of the run. */
    Optional<Argument> json(String part, boolean mayBeList);

    /** Constant texts; none where the part is not given. */
    List<String> texts(String part);

    /** Texts by keys, in order; none where the part is not given. */
    Map<String, String> pairs(String part);

    /** A constant whole number; empty where the part is not given. */
    OptionalLong number(String part);

    /** A constant truth value; false where the part is not given. */
    boolean flag(String part);

    /** A constant of an enum, as Kubernetes calls it; empty where the part is not given or says nothing. */
    String choice(String part);

    /** Constants of an enum, as Kubernetes calls them. */
    List<String> choices(String part);

    /** Settings inside this one; none where the part is not given. */
    List<SettingArguments> inner(String part);

    /** Reports a mistake in a part, or in the whole where the part does not stand anywhere. */
    void refuse(String part, DiagnosticCode code, Object... arguments);
}
