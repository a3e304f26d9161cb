// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What runs a component: an entry of {@code deploymentSpec.executors}. */
public sealed interface ExecutorSpec {

    /**
     * {@code container: {image, command, args, env, resources, lifecycle}}.
     *
     * @param image the image reference; may hold one placeholder
     * @param command the program and its first arguments; may hold placeholders
     * @param args further arguments; may hold placeholders
     * @param env environment variables, in order
     * @param resources requests, limits, accelerator
     * @param lifecycle what the schema has beside them, and no backend of KFP's runs
     */
    record Container(
            String image,
            List<String> command,
            List<String> args,
            List<EnvVar> env,
            Optional<ResourceSpec> resources,
            Optional<Lifecycle> lifecycle)
            implements ExecutorSpec {
        /** A container without a lifecycle. */
        public Container(
                String image,
                List<String> command,
                List<String> args,
                List<EnvVar> env,
                Optional<ResourceSpec> resources) {
            this(image, command, args, env, resources, Optional.empty());
        }

        /** Copies the lists. */
        public Container {
            command = List.copyOf(command);
            args = List.copyOf(args);
            env = List.copyOf(env);
        }
    }

    /**
     * {@code lifecycle: {preCacheCheck: {command, args}}}.
     *
     * @param command the program and its first arguments
     * @param args further arguments
     */
    record Lifecycle(List<String> command, List<String> args) {
        /** Copies the lists. */
        public Lifecycle {
            command = List.copyOf(command);
            args = List.copyOf(args);
        }
    }

    /**
     * {@code importer: {artifactUri: {...}, typeSchema: {...}, reimport: false, metadata: {...}}}.
     *
     * @param uri where the artifact is
     * @param type its type
     * @param reimport whether to register it anew each time
     * @param metadata its metadata
     * @param downloadToWorkspace whether to copy it into the run's workspace
     */
    record Importer(
            UriSource uri,
            ArtifactType type,
            boolean reimport,
            Map<String, JsonValue> metadata,
            boolean downloadToWorkspace)
            implements ExecutorSpec {
        /** Copies the metadata, keeping its order. */
        public Importer {
            metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        }
    }

    /** Where an importer's URI comes from. */
    sealed interface UriSource {
        /**
         * {@code {constant: 's3://...'}}.
         *
         * @param uri the URI
         */
        record ConstantUri(String uri) implements UriSource {}

        /**
         * {@code {runtimeParameter: uri}}.
         *
         * @param parameter the importer's input that holds the URI
         */
        record ParameterUri(String parameter) implements UriSource {}
    }

    /**
     * {@code {name: N, value: V}}.
     *
     * @param name the variable's name
     * @param value its value
     */
    record EnvVar(String name, String value) {}
}
