// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl.kubernetes;

import dev.kfp4j.annotations.kubernetes.AccessMode;
import java.util.Map;
import java.util.UUID;

/**
 * A persistent volume claim to be created. All texts may be values that exist only when the pipeline runs.
 *
 * @param claimName the name that is given; empty: it is made up
 * @param suffix what a name that is made up ends with
 */
public record VolumeClaim(String claimName, String suffix) {
    /**
     * A claim on a volume.
     *
     * @param size in bytes, such as {@code "10Gi"}
     * @param modes at least one
     */
    public static VolumeClaim of(String size, AccessMode... modes) {
        return new VolumeClaim("", "");
    }

    /** The claim's name; without, it is made up when the pipeline runs. */
    public VolumeClaim name(String name) {
        return new VolumeClaim(name, suffix);
    }

    /** What the name that is made up ends with, such as {@code "-data"}. */
    public VolumeClaim nameSuffix(String end) {
        return new VolumeClaim(claimName, end);
    }

    /** The storage class; without, it is {@code standard}; empty: none, for a volume that exists. */
    public VolumeClaim storageClass(String name) {
        return this;
    }

    /** The volume that exists and is claimed. */
    public VolumeClaim volumeName(String name) {
        return this;
    }

    /** Annotations of the claim. */
    public VolumeClaim annotations(Map<String, String> annotations) {
        return this;
    }

    /** What the volume is filled with: {@code apiGroup}, {@code kind} and {@code name} of a snapshot or a claim. */
    public VolumeClaim dataSource(Map<String, String> source) {
        return this;
    }

    /** The name that a cluster would give the claim: the given one, or a random one with its end. */
    public String nameOnCluster() {
        return claimName.isEmpty() ? UUID.randomUUID() + suffix : claimName;
    }
}
