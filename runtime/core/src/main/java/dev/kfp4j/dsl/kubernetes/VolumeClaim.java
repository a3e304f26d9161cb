// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl.kubernetes;

import dev.kfp4j.annotations.kubernetes.AccessMode;
import java.util.Map;
import java.util.UUID;

/**
 * A persistent volume claim to create. All texts may be run-time values.
 *
 * @param claimName the name; if empty, a name is generated
 * @param suffix the suffix of a generated name
 */
public record VolumeClaim(String claimName, String suffix) {
    /**
     * Creates a claim.
     *
     * @param size the size in bytes, such as {@code "10Gi"}
     * @param modes the access modes, at least one
     */
    public static VolumeClaim of(String size, AccessMode... modes) {
        return new VolumeClaim("", "");
    }

    /** Sets the name of the claim. Default: a name that is generated when the pipeline runs. */
    public VolumeClaim name(String name) {
        return new VolumeClaim(name, suffix);
    }

    /** Sets the suffix of a generated name, such as {@code "-data"}. */
    public VolumeClaim nameSuffix(String end) {
        return new VolumeClaim(claimName, end);
    }

    /** Sets the storage class. Default: {@code standard}. An empty text selects an existing volume without a class. */
    public VolumeClaim storageClass(String name) {
        return this;
    }

    /** Claims an existing volume. */
    public VolumeClaim volumeName(String name) {
        return this;
    }

    /** Sets the annotations of the claim. */
    public VolumeClaim annotations(Map<String, String> annotations) {
        return this;
    }

    /**
     * Sets the initial content of the volume: {@code apiGroup}, {@code kind} and {@code name} of a snapshot or a claim.
     */
    public VolumeClaim dataSource(Map<String, String> source) {
        return this;
    }

    /** Returns the name of the claim on a cluster: the given name, or a random one with the suffix. */
    public String nameOnCluster() {
        return claimName.isEmpty() ? UUID.randomUUID() + suffix : claimName;
    }
}
