// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The executor of a component: an entry of {@code deploymentSpec.executors}. */
public sealed interface ExecutorSpec {

    /**
     * {@code container: {image, command, args, env, resources, lifecycle}}.
     *
     * @param image the image reference, or a placeholder
     * @param command the program and its first arguments, with placeholders
     * @param args further arguments, with placeholders
     * @param env the environment variables, in order
     * @param resources the requests, limits and accelerator
     * @param lifecycle a part of the schema that no backend of KFP runs
     */
    record Container(
            String image,
            List<String> command,
            List<String> args,
            List<EnvVar> env,
            Optional<ResourceSpec> resources,
            Optional<Lifecycle> lifecycle)
            implements ExecutorSpec {
        /** Creates a container without a lifecycle. */
        public Container(
                String image,
                List<String> command,
                List<String> args,
                List<EnvVar> env,
                Optional<ResourceSpec> resources) {
            this(image, command, args, env, resources, Optional.empty());
        }

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
        public Lifecycle {
            command = List.copyOf(command);
            args = List.copyOf(args);
        }
    }

    /**
     * {@code importer: {artifactUri: {...}, typeSchema: {...}, reimport: false, metadata: {...}}}.
     *
     * @param uri the source of the URI
     * @param type the artifact type
     * @param reimport whether to create a new artifact each time
     * @param metadata the metadata
     * @param downloadToWorkspace whether to copy the artifact into the workspace of the run
     */
    record Importer(
            UriSource uri,
            ArtifactType type,
            boolean reimport,
            Map<String, JsonValue> metadata,
            boolean downloadToWorkspace)
            implements ExecutorSpec {
        public Importer {
            metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        }
    }

    /** The source of an importer's URI. */
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
         * @param parameter the input of the importer that contains the URI
         */
        record ParameterUri(String parameter) implements UriSource {}
    }

    /**
     * {@code {name: N, value: V}}.
     *
     * @param name the name of the variable
     * @param value the value
     */
    record EnvVar(String name, String value) {}
}
