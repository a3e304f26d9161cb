// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The first document of a manifest.
 *
 * @param info name, display name, description
 * @param components all components by key, sorted
 * @param executors all executors by label, sorted: {@code deploymentSpec: {executors: {...}}}
 * @param root the pipeline itself: a graph with the run's inputs and outputs
 * @param sdkVersion what made the manifest, free text
 * @param defaultPipelineRoot where artifacts go unless the run says otherwise; may be empty
 */
public record PipelineSpec(
        Info info,
        SortedMap<String, ComponentSpec> components,
        SortedMap<String, ExecutorSpec> executors,
        ComponentSpec root,
        String sdkVersion,
        String defaultPipelineRoot) {
    /** The only schema version that KFP's backend takes. */
    public static final String SCHEMA_VERSION = "2.1.0";

    /** Copies both maps. */
    public PipelineSpec {
        components = Collections.unmodifiableSortedMap(new TreeMap<>(components));
        executors = Collections.unmodifiableSortedMap(new TreeMap<>(executors));
    }

    /** Makes it from maps of any order, without a default pipeline root. */
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
     * @param name the pipeline's name
     * @param displayName may be empty
     * @param description may be empty
     */
    public record Info(String name, String displayName, String description) {}
}
