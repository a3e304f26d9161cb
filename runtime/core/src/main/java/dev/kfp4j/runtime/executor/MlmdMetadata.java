// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.executor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Metadata as it comes out of a cluster's metadata store, which keeps lists as {@code {"list": [...]}} and objects as
 * {@code {"struct": {...}}}, and adds entries of its own.
 */
public final class MlmdMetadata {

    private static final String WORKSPACE = "_kfp_workspace";

    private MlmdMetadata() {}

    /** The metadata as the step that made the artifact wrote it; only the outermost level is ever wrapped. */
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
     * The metadata that an artifact may take along when it is handed on: without nulls, which the store refuses, and
     * without the entries that tell where the earlier one was kept.
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
