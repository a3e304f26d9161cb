// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.secrets;

/** The two kinds of named values that a cluster keeps for steps. */
public enum MapKind {
    /** Confidential values. */
    SECRET("secret", "secrets"),
    /** Public values. */
    CONFIG_MAP("config map", "configMaps");

    private final String word;
    private final String key;

    MapKind(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The word for messages. */
    public String word() {
        return word;
    }

    /** The key in the secrets file. */
    public String key() {
        return key;
    }
}
