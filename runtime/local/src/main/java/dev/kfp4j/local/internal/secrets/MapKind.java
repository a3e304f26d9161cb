// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.secrets;

/** The two kinds of named values that a cluster keeps for steps. */
public enum MapKind {
    /** Values that nobody else may see. */
    SECRET("secret", "secrets"),
    /** Values that anybody may see. */
    CONFIG_MAP("config map", "configMaps");

    private final String word;
    private final String key;

    MapKind(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** How messages call it. */
    public String word() {
        return word;
    }

    /** Under which key of the file its maps are. */
    public String key() {
        return key;
    }
}
