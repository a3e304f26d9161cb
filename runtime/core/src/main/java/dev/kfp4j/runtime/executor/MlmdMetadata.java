// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.executor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Metadata in the form of a cluster's metadata store. The store wraps lists as {@code {"list": [...]}} and objects as
 * {@code {"struct": {...}}}, and adds its own entries.
 */
public final class MlmdMetadata {

    private static final String WORKSPACE = "_kfp_workspace";

    private MlmdMetadata() {}

    /** Returns the metadata as the producing step wrote it. The store wraps only the outermost level. */
    static Map<String, @Nullable Object> unwrap(Map<String, @Nullable Object> metadata) {
        for (Map.Entry<String, @Nullable Object> entry : metadata.entrySet()) {
            if (entry.getValue() instanceof Map<?, ?> wrapper && wrapper.size() == 1) {
                if (wrapper.get("list") instanceof List<?> list) {
                    entry.setValue(list);
                } else if (wrapper.get("struct") instanceof Map<?, ?> struct) {
                    entry.setValue(struct);
                }
            }
        }
        return metadata;
    }

    static boolean isInWorkspace(Map<String, @Nullable Object> metadata) {
        return Boolean.TRUE.equals(metadata.get(WORKSPACE));
    }

    /**
     * Returns the metadata that an artifact keeps when a step passes it on. It has no nulls, which the store rejects,
     * and no entries about the location of the earlier artifact.
     */
    public static Map<String, @Nullable Object> portable(Map<String, ? extends @Nullable Object> metadata) {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends @Nullable Object> entry : metadata.entrySet()) {
            String key = entry.getKey();
            boolean ofTheStore =
                    key.equals("display_name") || key.equals("store_session_info") || key.equals(WORKSPACE);
            if (entry.getValue() != null && !ofTheStore) {
                kept.put(key, entry.getValue());
            }
        }
        return kept;
    }
}
