// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.check;

/**
 * Something in a manifest that does not fit the rest of it.
 *
 * @param place the keys on the way to it, such as {@code root.dag.tasks.train.componentRef.name}
 * @param message what is wrong there, such as {@code no component "comp-x"; known: comp-train}
 */
public record Problem(String place, String message) {
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
