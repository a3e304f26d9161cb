// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl.kubernetes;

import dev.kfp4j.annotations.kubernetes.AccessMode;

/** A volume that is made for a task and goes with it. */
public final class EphemeralVolume {
    private static final EphemeralVolume INSTANCE = new EphemeralVolume();

    private EphemeralVolume() {}

    /** A volume of that name in the pod, mounted at an absolute path.
     *
     * @param size in bytes, such as {@code "10Gi"}
     * @param accessModes at least one
     */
    public static EphemeralVolume of(String name, String path, String size, AccessMode... accessModes) {
        return INSTANCE;
    }

    /** The storage class; without, it is the cluster's default. */
    public EphemeralVolume storageClass(String storageClass) {
        return this;
    }

    /** Adds a label of the claim. */
    @SettingCall(entryOf = "labels")
    public EphemeralVolume label(String key, String value) {
        return this;
    }

    /** Adds an annotation of the claim. */
    @SettingCall(entryOf = "annotations")
    public EphemeralVolume annotation(String key, String value) {
        return this;
    }
}
