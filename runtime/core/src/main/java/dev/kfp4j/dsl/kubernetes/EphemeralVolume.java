// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl.kubernetes;

import dev.kfp4j.annotations.kubernetes.AccessMode;

/** A volume that is created for a task and deleted with it. */
public final class EphemeralVolume {
    private static final EphemeralVolume INSTANCE = new EphemeralVolume();

    private EphemeralVolume() {}

    /**
     * Creates a volume.
     *
     * @param name the name of the volume in the pod
     * @param path the absolute path of the folder
     * @param size the size in bytes, such as {@code "10Gi"}
     * @param accessModes the access modes, at least one
     */
    public static EphemeralVolume of(String name, String path, String size, AccessMode... accessModes) {
        return INSTANCE;
    }

    /** Sets the storage class. Default: the cluster's default. */
    public EphemeralVolume storageClass(String storageClass) {
        return this;
    }

    /** Adds a label to the claim. */
    @SettingCall(entryOf = "labels")
    public EphemeralVolume label(String key, String value) {
        return this;
    }

    /** Adds an annotation to the claim. */
    @SettingCall(entryOf = "annotations")
    public EphemeralVolume annotation(String key, String value) {
        return this;
    }
}
