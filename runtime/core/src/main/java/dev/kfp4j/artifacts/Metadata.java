// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.runtime.json.JsonValues;

/** The rules for metadata values, which come from KFP's metadata store. */
final class Metadata {
    private Metadata() {}

    /** Returns a deep copy of a valid value. */
    static Object checked(String key, Object value) {
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a metadata entry must have a key");
        }
        if (value == null) {
            throw new IllegalArgumentException("metadata \"" + key + "\" is null");
        }
        return JsonValues.copyWithoutNulls("metadata \"" + key + "\"", value);
    }
}
