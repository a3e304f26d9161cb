// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

/** The two kinds of objects in which a cluster keeps texts by keys. */
public enum Store {
    /** A secret. */
    SECRET("secret", "secret"),
    /** A config map. */
    CONFIG_MAP("configMap", "config map");

    private final String stem;
    private final String word;

    Store(String stem, String word) {
        this.stem = stem;
        this.word = word;
    }

    /** The start of its field names in KFP's documents, such as {@code configMap} in {@code configMapName}. */
    public String stem() {
        return stem;
    }

    /** Its name in messages. */
    public String word() {
        return word;
    }
}
