// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.runtime.json.JsonValues;

/** The rules for metadata values, which come from what KFP's metadata store keeps. */
final class Metadata {
    private Metadata() {}

    /** A deep copy of a value that may be kept. */
    static Object checked(String key, Object value) {
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a metadata entry needs a name");
        }
        if (value == null) {
            throw new IllegalArgumentException("metadata \"" + key + "\" is null");
        }
        return JsonValues.copyWithoutNulls("metadata \"" + key + "\"", value);
    }
}
