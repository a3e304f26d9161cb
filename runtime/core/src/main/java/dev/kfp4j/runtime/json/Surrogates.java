// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.json;

/** Finds texts that UTF-8 cannot encode. */
final class Surrogates {
    private Surrogates() {}

    static boolean hasUnpaired(String text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowSurrogate(c) != open) {
                return true;
            }
            open = Character.isHighSurrogate(c);
        }
        return open;
    }
}
