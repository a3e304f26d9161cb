// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.check;

/**
 * An inconsistency in a manifest.
 *
 * @param place the path of keys, such as {@code root.dag.tasks.train.componentRef.name}
 * @param message the problem, such as {@code no component "comp-x"; known: comp-train}
 */
public record Problem(String place, String message) {
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
