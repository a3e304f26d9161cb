// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.artifacts.Artifact;
import dev.kfp4j.runtime.executor.ArtifactEntry;
import dev.kfp4j.runtime.executor.ExecutorInput;
import dev.kfp4j.runtime.executor.ExecutorOutput;
import dev.kfp4j.runtime.executor.MlmdMetadata;
import dev.kfp4j.runtime.json.JsonValues;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the outputs of a component, and publishes them once all of them are valid. */
final class CollectedOutputs implements StepOutputs {

    private final StepSignature signature;
    private final Problems problems = new Problems();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Map<String, Artifact> artifacts = new LinkedHashMap<>();

    CollectedOutputs(StepSignature signature) {
        this.signature = signature;
    }

    @Override
    public void parameter(String name, @Nullable Object value) {
        if (!(declared(name) instanceof OutputSpec.Parameter)) {
            throw new IllegalArgumentException(name + " is not an output parameter");
        }
        if (value == null) {
            problems.add(missing(name));
            return;
        }
        try {
            parameters.put(name, JsonValues.copy(label(name), value));
        } catch (IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void artifact(String name, @Nullable Artifact artifact) {
        if (!(declared(name) instanceof OutputSpec.Artifact)) {
            throw new IllegalArgumentException(name + " is not an output artifact");
        }
        if (artifact == null) {
            problems.add(missing(name));
        } else {
            artifacts.put(name, artifact);
        }
    }

    /**
     * Publishes the artifacts.
     *
     * @throws StepFailedException if an output is missing or invalid; nothing has been published then
     * @throws IOException if an artifact cannot be published
     */
    ExecutorOutput handOver(ExecutorInput input, ArtifactPublisher publisher) throws StepFailedException, IOException {
        for (OutputSpec output : signature.outputs()) {
            boolean given = parameters.containsKey(output.name()) || artifacts.containsKey(output.name());
            if (!given && !problems.isAbout(label(output.name()))) {
                problems.add(missing(output.name()));
            }
        }
        Map<String, Map<String, @Nullable Object>> metadata = new LinkedHashMap<>();
        for (Map.Entry<String, Artifact> entry : artifacts.entrySet()) {
            metadata.put(entry.getKey(), metadata(entry.getKey(), entry.getValue()));
        }
        if (!problems.isEmpty()) {
            throw new StepFailedException(problems.lines());
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Map<String, ArtifactEntry> published = new LinkedHashMap<>();
        for (OutputSpec output : signature.outputs()) {
            String name = output.name();
            Artifact artifact = artifacts.get(name);
            ArtifactEntry place = input.outputArtifacts().get(name);
            if (output instanceof OutputSpec.Artifact spec && artifact != null && place != null) {
                Map<String, @Nullable Object> all = MlmdMetadata.portable(place.metadata());
                all.putAll(metadata.getOrDefault(name, Map.of()));
                String uri = publisher.publish(spec, artifact, place);
                String ownName = place.name().isEmpty() ? name : place.name();
                published.put(name, new ArtifactEntry(ownName, uri, place.path(), all));
            } else {
                values.put(name, parameters.get(name));
            }
        }
        return new ExecutorOutput(values, published);
    }

    /** Checks the metadata again, because an artifact class of the user may bypass the earlier check. */
    private Map<String, @Nullable Object> metadata(String name, Artifact artifact) {
        Map<String, @Nullable Object> metadata = MlmdMetadata.portable(artifact.metadata());
        try {
            JsonValues.copy(label(name) + ", metadata", metadata);
        } catch (IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return metadata;
    }

    private OutputSpec declared(String name) {
        for (OutputSpec output : signature.outputs()) {
            if (output.name().equals(name)) {
                return output;
            }
        }
        throw new IllegalArgumentException(signature.component() + " has no output " + name);
    }

    private static String missing(String name) {
        return label(name) + " is missing: the component returned null for it";
    }

    private static String label(String name) {
        return "output \"" + name + "\"";
    }
}
