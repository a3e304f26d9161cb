// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The first document of a manifest.
 *
 * @param info the name, display name and description
 * @param components all components by key, sorted
 * @param executors all executors by label, sorted: {@code deploymentSpec: {executors: {...}}}
 * @param root the pipeline itself: a graph with the inputs and outputs of the run
 * @param sdkVersion the compiler of the manifest, as free text
 * @param defaultPipelineRoot the default URI below which a run stores its artifacts, possibly empty
 */
public record PipelineSpec(
        Info info,
        SortedMap<String, ComponentSpec> components,
        SortedMap<String, ExecutorSpec> executors,
        ComponentSpec root,
        String sdkVersion,
        String defaultPipelineRoot) {
    /** The only schema version that KFP's backend accepts. */
    public static final String SCHEMA_VERSION = "2.1.0";

    public PipelineSpec {
        components = Collections.unmodifiableSortedMap(new TreeMap<>(components));
        executors = Collections.unmodifiableSortedMap(new TreeMap<>(executors));
    }

    /** Creates an instance from maps of any order, without a default pipeline root. */
    public static PipelineSpec of(
            Info info,
            Map<String, ComponentSpec> components,
            Map<String, ? extends ExecutorSpec> executors,
            ComponentSpec root,
            String sdkVersion) {
        return new PipelineSpec(info, new TreeMap<>(components), new TreeMap<>(executors), root, sdkVersion, "");
    }

    /**
     * {@code pipelineInfo: {name, displayName, description}}.
     *
     * @param name the name of the pipeline
     * @param displayName the display name, possibly empty
     * @param description the description, possibly empty
     */
    public record Info(String name, String displayName, String description) {}
}
